// What is told of muscles, nerves, skin areas and the needle: complete, told apart, honest about what is not known, and plain.
import { describe, expect, it } from 'vitest';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { EN } from '#copy/en.ts';
import type { Told } from '#copy/facts.ts';
import { needleFacts } from '#copy/needle-facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { structureName, structureSentence } from '#copy/structure-sentence.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { needleAt } from '#protocol/needle.ts';
import { nerveClaimAt } from '#protocol/under-the-point.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { readingGrade } from './reading-grade.ts';

const textOf = (told: readonly Told[]): string => told.map(({ text }) => text).join(' ');

/** Names of muscles and bones that the text cannot avoid are read as one plain word, as nerve names are. */
const plainer = (text: string): string =>
  text.replace(/\b(trapezius|splenius|semispinalis|trigeminal|accessory|facial nerve|needle’s|eyelids?)\b/gi, 'nearby');

describe.each(BODY_MUSCLE_IDS)('the muscle %s', (id) => {
  const { name, does, from, to, supply, why, sites } = bodyMuscleFacts(id, EN);
  const all = [...does, ...from, ...to, ...supply, ...why];

  it('has two names, an action, two ends, a nerve and a reason', () => {
    expect(name.plain).not.toBe(name.latin);
    for (const part of [does, from, to, supply, why]) expect(part.length).toBeGreaterThan(0);
  });

  it('says so where it has no point', () => {
    expect(textOf(why).includes('no injection point')).toBe(sites.length === 0);
  });

  it('can be read with seven years of school', () => {
    expect(readingGrade(plainer(textOf(all)))).toBeLessThanOrEqual(7);
    for (const { text } of all) expect(readingGrade(plainer(text)), text).toBeLessThanOrEqual(9);
  });
});

describe.each(NERVE_IDS)('the nerve %s', (id) => {
  const { root, area, course, differs, drawn, why, sites } = nerveFacts(id, EN);
  const all = [...root, ...area, ...course, ...differs, ...drawn, ...why];

  it('says where it comes from, where it feels and how it runs, in centimetres', () => {
    expect(textOf(root)).toMatch(/V[123]|C[23]/);
    expect(textOf(area)).toContain('gives feeling to');
    expect(textOf(course)).toMatch(/\d cm/);
  });

  it('says what the drawing makes of the figures, and is aimed at from somewhere', () => {
    expect(textOf(drawn)).toMatch(/drawing/);
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.every((site) => nerveClaimAt(site, id) !== null)).toBe(true);
  });

  it('can be read with seven years of school', () => {
    expect(readingGrade(plainer(textOf(all)))).toBeLessThanOrEqual(7);
    for (const { text } of all) expect(readingGrade(plainer(text)), text).toBeLessThanOrEqual(9);
  });
});

describe('where sources disagree', () => {
  it('all three distances of the greater occipital nerve are told, and a way is drawn', () => {
    const { differs, drawn } = nerveFacts('greater-occipital', EN);
    for (const figure of ['1.5 cm', '1.3 to 2.3 cm', '3.8 cm']) expect(textOf(differs)).toContain(figure);
    expect(textOf(drawn)).toMatch(/way, not a spot/);
  });

  it('both heights of the forehead nerves are told', () => {
    for (const id of ['supraorbital', 'supratrochlear'] as const) expect(textOf(nerveFacts(id, EN).differs)).toMatch(/2 to 3 cm/);
  });
});

describe.each(SITE_IDS)('the needle at %s', (id) => {
  const { needle, angle, volume, depth, unknown } = needleFacts(id, EN);

  it('has its size, angle and volume', () => {
    expect(textOf(needle)).toMatch(/30 gauge.*12\.7 mm/);
    expect(textOf(volume)).toMatch(/0\.1 mL/);
    expect(textOf(angle)).toMatch(
      { straight: /Straight in/, up: /45 degrees.*pointing up/, level: /No figure/ }[needleAt(id).heading],
    );
    expect(angle[0]?.claim).toBe(needleAt(id).claim);
  });

  it('says plainly that no tip depth is published and what the drawing uses', () => {
    expect(textOf(unknown)).toMatch(/No published depth.*The drawing uses .*our choice/);
    expect(textOf(unknown)).toMatch(new RegExp(` ${needleAt(id).drawnDepthMm === 6.35 ? 6 : needleAt(id).drawnDepthMm} mm`));
    expect(unknown.every(({ claim }) => CLAIMS[claim].known === 'derived')).toBe(true);
  });

  it('tells a muscle’s depth, or that none was found', () => {
    expect(depth.length > 0 || textOf(unknown).includes('How deep this muscle lies in people was not found')).toBe(true);
  });

  it('can be read with eight years of school', () => {
    expect(readingGrade(plainer(textOf([...needle, ...angle, ...volume, ...depth, ...unknown])))).toBeLessThanOrEqual(8);
  });
});

describe('a structure’s name and sentence', () => {
  it('tell side and points', () => {
    expect(structureSentence({ kind: 'muscle', id: 'temporalis', side: 'left' }, EN)).toBe(
      'Chewing muscle at the temple, your left side. 4 points.',
    );
    expect(structureSentence({ kind: 'nerve', id: 'supratrochlear', side: 'right' }, EN)).toBe(
      'Supratrochlear nerve, your right side. 3 points.',
    );
    expect(structureSentence({ kind: 'muscle', id: 'galea', side: 'midline' }, EN)).toBe(
      'Flat tendon under the scalp, in the middle.',
    );
    expect(structureName({ kind: 'muscle', id: 'procerus', side: 'midline' }, EN)).toBe(
      'Frown muscle between the brows, in the middle',
    );
  });

  it('differ for all muscles and nerves', () => {
    const names = [
      ...BODY_MUSCLE_IDS.map((id) => structureName({ kind: 'muscle', id, side: 'left' }, EN)),
      ...NERVE_IDS.map((id) => structureName({ kind: 'nerve', id, side: 'left' }, EN)),
    ];
    expect(new Set(names).size).toBe(BODY_MUSCLE_IDS.length + NERVE_IDS.length);
  });
});
