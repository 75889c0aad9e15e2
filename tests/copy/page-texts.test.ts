// What the reading pages tell: plain, told with care, and with no figure that the protocol does not hold.
import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '#copy/en/pages/evidence.ts';
import { MECHANISM } from '#copy/en/pages/mechanism.ts';
import { RISKS } from '#copy/en/pages/risks.ts';
import { STEP_IDS } from '#copy/page-texts/mechanism.ts';
import { EFFECT_IDS } from '#protocol/effects.ts';
import { CHANGES, RESPONDERS } from '#protocol/trials.ts';
import { TEXTS } from './locale-texts.ts';
import { everyPageTold, patientTold, READING_PAGES } from './page-told.ts';
import { readingGrade } from './reading-grade.ts';

const textOf = (told: readonly { readonly text: string }[]): string => told.map(({ text }) => text).join(' ');

/** Names that force a sentence over grade 8, each with its reason. */
const FORCED: Readonly<Record<string, string>> = { anticholinergics: 'a group of medicines that has no plainer name' };

describe.each(READING_PAGES)('the page %s', (page) => {
  const told = patientTold(page, TEXTS.en);

  it('can be read with six years of school', () => {
    expect(told.length).toBeGreaterThan(5);
    expect(readingGrade(textOf(told))).toBeLessThanOrEqual(6);
  });

  it('has no sentence over eight years of school but those that a name forces', () => {
    for (const { text } of told) {
      if (!Object.keys(FORCED).some((name) => text.includes(name))) expect(readingGrade(text), text).toBeLessThanOrEqual(8);
    }
  });

  it('gives no one advice, promises nothing, and ends each sentence', () => {
    for (const { text } of told) {
      expect(text).not.toMatch(/\b(you should|you must|we recommend|(?<!not a )cures?|guaranteed|proven|safe|painless)\b/i);
      expect(text).toMatch(/[^.]\.$/);
    }
  });
});

describe('the figures in the sentences', () => {
  it('of those who halved their days are the rounded figures of the trials', () => {
    const [main, later, life] = RESPONDERS;
    const round = (share: (typeof RESPONDERS)[number]['toxin'] | undefined) =>
      share && 'percent' in share ? String(Math.round(share.percent)) : 'none';
    expect(textOf(EVIDENCE.halved.said)).toContain(`On placebo ${round(main?.placebo)} `);
    expect(textOf(EVIDENCE.halved.said)).toContain(`On the medicine ${round(main?.toxin)} `);
    expect(textOf(EVIDENCE.halved.said)).toContain(
      `${round(later?.toxin)} of 100 on the medicine and ${round(later?.placebo)} of 100`,
    );
    expect(textOf(EVIDENCE.life.said)).toContain(
      `for ${round(life?.toxin)} of 100 people on the medicine and for ${round(life?.placebo)} of`,
    );
  });

  it.each(CHANGES.filter(({ id }) => !/hours|migraine-days|label/.test(id)))(
    'of $id are told with both arms',
    ({ toxin, placebo, claim }) => {
      const said = textOf(patientTold('evidence', TEXTS.en).filter((told) => told.claim === claim));
      for (const figure of [toxin, placebo]) expect(said).toContain(Math.abs(figure).toFixed(1));
    },
  );
});

describe('what is not good news', () => {
  it('is told where the good news is: what the trials missed, and that it is not a cure', () => {
    expect(textOf(EVIDENCE.missed.said)).toMatch(/no difference/);
    expect(textOf(EVIDENCE.missed.said)).toMatch(/missed that aim/);
    expect(textOf(EVIDENCE.short.said)).toMatch(/not a cure/);
    expect(textOf(EVIDENCE.rhythm.said)).toMatch(/not a trial result/);
  });

  it('opens the page of risks: help at once for swallowing, speaking, breathing', () => {
    expect(patientTold('risks', TEXTS.en)[0]?.text).toMatch(/swallowing, speaking or breathing: get medical help at once/);
    expect(Object.keys(RISKS.effects).toSorted()).toEqual([...EFFECT_IDS].toSorted());
  });

  it('of how it works is told as a thought, and what was seen in rats as that', () => {
    const steps = STEP_IDS.flatMap((id) => MECHANISM.steps[id].said);
    expect(textOf(steps)).toMatch(/thought to/);
    expect(textOf(steps)).toMatch(/Rats are not people/);
    expect(textOf(MECHANISM.short.said)).toMatch(/not fully known/);
  });
});

describe('the answer on cancer', () => {
  const said = textOf(RISKS.cancer.said);

  it('says what is not known, and neither yes nor no', () => {
    expect(said).toMatch(/cannot be ruled out/);
    expect(said).not.toMatch(/\b(does not cause|causes cancer)\b/);
  });
});

describe('all sentences', () => {
  it('are many, and none is said twice on one page', () => {
    expect(everyPageTold(TEXTS.en).length).toBeGreaterThan(150);
    for (const page of READING_PAGES) {
      const texts = patientTold(page, TEXTS.en).map(({ text }) => text);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index && !/of 100 people, /.test(text))).toEqual([]);
    }
  });
});
