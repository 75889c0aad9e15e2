// The report says of every other head how large it is and what each rule measured on it.
import { describe, expect, it } from 'vitest';
import type { PlacedHead } from '#anatomy/manifest.ts';
import { headsSection } from '../../../models/report/heads-section.ts';
import { soundAtlas } from '../checks/sound-atlas.ts';

const { atlas } = soundAtlas();
const head = (target: string, headLength: number): PlacedHead => ({
  target,
  sites: atlas.sites,
  landmarks: atlas.landmarks,
  sizes: { headLength },
});
const moves = Float64Array.from([0, 0, 0, 0.003, 0.004, 0]);
const section = headsSection({
  bytes: 2048,
  wire: 1024,
  heads: [head('head-a', 188.2), { ...head('head-b', 205), sites: [] }],
  depths: [
    { target: 'head-a', node: 'base', most: 0.4, usual: 0.1, least: 2 },
    { target: 'head-a', node: 'muscle__temporalis__left', most: 0.9, usual: 0.3, least: 3 },
  ],
  meshes: [{ node: 'skin', stepM: 0.00015, positions: new Float64Array(6), moves: [moves] }],
  targets: ['head-a'],
});

describe('the section on other heads', () => {
  it('gives the file its size and each head its measures', () => {
    expect(section).toContain('2.0 KiB, on the wire (brotli) 1.0 KiB of at most 350.0 KiB');
    expect(section).toContain('| 188.2 | 205.0 |');
  });

  it('puts every rule beside what was measured, and says where a head lacks it', () => {
    expect(section).toContain('| corrugator-left | inion | 12 to 18 | 15 | missing |');
    expect(section).not.toContain('corrugator-right');
  });

  it('names what moves furthest and whose depth changes most', () => {
    expect(section).toContain('| head-a | 5.0 | 0.30 | 0.90 | muscle__temporalis__left | 2.00 | base |');
  });
});
