// What is told of muscles, nerves, skin areas and the needle: complete, told apart, honest about what is not known.
import { describe, expect, it } from 'vitest';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { deeperFacts } from '#copy/deeper-facts.ts';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { EN } from '#copy/en.ts';
import type { Told } from '#copy/facts.ts';
import { needleFacts } from '#copy/needle-facts.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { structureName, structureSentence } from '#copy/structure-sentence.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { needleAt } from '#protocol/needle.ts';
import { SITES } from '#protocol/protocol.ts';
import { nerveClaimAt } from '#protocol/under-the-point.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { readingGrade } from './reading-grade.ts';

const textOf = (told: readonly Told[] = []): string => told.map(({ text }) => text).join(' ');

/** Names of muscles and bones that the text cannot avoid are read as one plain word, as nerve names are. */
const plainer = (text: string): string =>
  text.replace(/\b(trapezius|splenius|semispinalis|trigeminal|accessory|facial nerve|needle’s|eyelids?)\b/gi, 'nearby');

describe.each(BODY_MUSCLE_IDS)('the muscle %s', (id) => {
  const { name, does, why, sites } = bodyMuscleFacts(id, EN);
  const { origin, insertion, innervation, hint } = deeperFacts({ kind: 'muscle', id }, DEEPER_EN);

  it('has two names, an action, two ends, a nerve, a reason and something for the exam', () => {
    expect(name.plain).not.toBe(name.latin);
    for (const part of [does, why, origin, insertion, innervation, hint]) expect(part?.length).toBeGreaterThan(0);
  });

  it('says so where it has no point', () => {
    expect(textOf(why).includes('no injection point')).toBe(sites.length === 0);
  });
});

describe.each(NERVE_IDS)('the nerve %s', (id) => {
  const { area, why, sites } = nerveFacts(id, EN);
  const { root, course, hint } = deeperFacts({ kind: 'nerve', id }, DEEPER_EN);

  it('says where it comes from, where it feels and how it runs, in centimetres', () => {
    expect(textOf(root)).toMatch(/V[123]|C[23]/);
    expect(textOf(area)).toContain('gives feeling to');
    expect(textOf(course)).toMatch(/\d cm/);
    expect(textOf(hint)).not.toBe('');
  });

  it('says what the drawing makes of the figures, and is aimed at from somewhere', () => {
    expect(textOf(course)).toMatch(/drawing/);
    expect(textOf(why)).not.toBe('');
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.every((site) => nerveClaimAt(site, id) !== null)).toBe(true);
  });
});

describe('where sources disagree', () => {
  const disagreements = (id: (typeof NERVE_IDS)[number]): string =>
    textOf(deeperFacts({ kind: 'nerve', id }, DEEPER_EN).disagreements);

  it('all three distances of the greater occipital nerve are told, and a way is drawn', () => {
    for (const figure of ['1.5 cm', '1.3 to 2.3 cm', '3.8 cm']) expect(disagreements('greater-occipital')).toContain(figure);
    expect(textOf(deeperFacts({ kind: 'nerve', id: 'greater-occipital' }, DEEPER_EN).course)).toMatch(/way, not a spot/);
  });

  it('both heights of the forehead nerves are told', () => {
    for (const id of ['supraorbital', 'supratrochlear'] as const) expect(disagreements(id)).toMatch(/2 to 3 cm/);
  });

  it('the second set of rules is told at every point that it places elsewhere', () => {
    for (const id of SITE_IDS) {
      const { disagreements: told } = deeperFacts({ kind: 'site', id }, DEEPER_EN);
      const other = ['temporalis', 'occipitalis', 'paraspinal', 'trapezius'].includes(SITES[id].muscle);
      expect(textOf(told).includes('recalled from the trial protocol'), id).toBe(other);
    }
  });

  it('every area says that practice departs from the map', () => {
    for (const id of REGION_IDS) {
      expect(textOf(deeperFacts({ kind: 'region', id }, DEEPER_EN).disagreements)).toContain('77.5%');
    }
  });
});

describe.each(SITE_IDS)('the point %s, for clinicians', (id) => {
  const { complication, avoid, needle } = deeperFacts({ kind: 'site', id }, DEEPER_EN);

  it('says how its muscle is found, what can go wrong and how that is avoided', () => {
    expect(needle?.[0]?.claim).toBe(`find-${SITES[id].muscle}`);
    expect(complication?.length).toBeGreaterThan(0);
    expect(avoid?.length).toBeGreaterThan(0);
  });
});

describe.each(REGION_IDS)('the area %s, for clinicians', (id) => {
  it('adds up to the doses of its points', () => {
    const units = SITE_IDS.filter((site) => SITES[site].region === id).reduce((sum, site) => sum + SITES[site].units, 0);
    const count = SITE_IDS.filter((site) => SITES[site].region === id).length;
    expect(textOf(deeperFacts({ kind: 'region', id }, DEEPER_EN).number)).toContain(`${units} units at ${count} points`);
  });
});

describe.each(SITE_IDS)('the needle at %s', (id) => {
  const { needle, angle, volume, depth, unknown } = needleFacts(id, DEEPER_EN);

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
