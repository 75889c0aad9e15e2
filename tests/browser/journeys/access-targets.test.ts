// Everything that can be pressed is large enough for a finger, or has room around it, in every state of the page.
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, test } from '../atlas.ts';
import { onBarePage } from '../bare-page.ts';
import { everyState } from '../reader-states.ts';
import { smallTargets } from '../targets.ts';

const NEVER_FEWER = 3;

describe.for([
  ['a desk', DESKTOP],
  ['a phone', PHONE],
] as const)('on %s', ([, viewport]) => {
  test('every target has 24 pixels, or that much room, in every view, panel and tool', { timeout: 600_000 }, async ({ open }) => {
    const page = await open({ viewport, touch: viewport === PHONE });
    const faults: string[] = [];
    for await (const state of everyState(page, 'neck')) {
      const { count, faults: found } = await smallTargets(page);
      expect(count, `targets in "${state}"`).toBeGreaterThan(NEVER_FEWER);
      faults.push(...found.map((fault) => `${state}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe('the measure', () => {
  it('finds buttons that are too small and too near, and lets off one with room and a link in a sentence', () =>
    onBarePage(
      `<style>* { margin: 0; padding: 0; border: 0 } button { position: absolute; width: 16px; height: 16px }</style>
      <button style="left: 100px; top: 100px">A</button><button style="left: 118px; top: 100px">B</button>
      <button style="left: 300px; top: 300px">C</button><p>Some words with <a href="#x">a link</a> in them.</p>`,
      async (page) => {
        const { faults } = await smallTargets(page);
        expect(faults).toHaveLength(2);
        expect(faults[0]).toContain('"A" is 16.0 x 16.0 and too near button "B"');
      },
    ));
});
