// @vitest-environment jsdom
// The lines for another website, read back by a browser and by the frame: they show what was seen.
import { describe, expect, it } from 'vitest';
import { fragmentOf } from '#session/address.ts';
import { USUAL_CONTROLS } from '#session/embed/controls.ts';
import { readParams } from '#session/embed/params.ts';
import { frameAddress, snippet, type Wished } from '#session/embed/snippet.ts';

const ROOT = 'http://localhost:4173/atlas/';
const PLAIN: Wished = {
  root: ROOT,
  title: 'Map "of" <points>',
  lang: 'en',
  level: 'patient',
  fragment: '',
  theme: 'system',
  controls: USUAL_CONTROLS,
};

const made = (html: string): Element | undefined =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild ?? undefined;

describe('the lines for another website', () => {
  it('say nothing that is usual', () => {
    expect(frameAddress(PLAIN)).toBe(`${ROOT}embed.html?lang=en`);
  });

  it.each([
    ['#level=clinician&site=procerus', 'procerus'],
    ['#level=clinician&area=neck', 'neck'],
    ['#level=clinician&view=neck', 'view=neck'],
    ['#level=clinician&view=back', 'back'],
    [
      '#level=clinician&site=procerus&area=forehead&depth=1.5&lens=on&head=head-b&share=50',
      'site=procerus&area=forehead&depth=1.5&lens=on&head=head-b&share=50',
    ],
  ])('of a plain frame bring back %s', (fragment, start) => {
    const wished = { ...PLAIN, fragment, level: 'clinician', theme: 'dim', controls: ['link', 'title'] } as const;
    const frame = made(snippet('iframe', wished));
    const { searchParams } = new URL(frame?.getAttribute('src') ?? '');
    expect(searchParams.get('start')).toBe(start);
    expect(frame?.getAttribute('title')).toBe(PLAIN.title);
    const { params, faults } = readParams(`?${searchParams}`);
    expect(faults).toEqual([]);
    expect(params).toMatchObject({ lang: 'en', level: 'clinician', theme: 'dim', controls: ['title', 'link'] });
    expect(fragmentOf({ level: 'clinician', ...params.start })).toBe(fragment);
  });

  it('of the element bring its module and its attributes', () => {
    const lines = snippet('element', { ...PLAIN, fragment: '#level=patient&site=procerus&depth=1', controls: [] });
    expect(lines).toContain(`src="${ROOT}embed/migraine-injection-atlas.js"`);
    const element = new DOMParser().parseFromString(lines, 'text/html').querySelector('migraine-injection-atlas');
    expect(element?.getAttribute('start')).toBe('site=procerus&depth=1');
    expect(element?.getAttribute('ui')).toBe('');
    expect(element?.getAttribute('title')).toBe(PLAIN.title);
  });

  it('of the component name where the frame lies', () => {
    expect(snippet('react', { ...PLAIN, level: 'student' })).toMatch(
      /src="http:\/\/localhost:4173\/atlas\/embed\.html"\n {2}lang="en"\n {2}level="student"/,
    );
  });
});
