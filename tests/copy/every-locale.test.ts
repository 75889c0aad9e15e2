// What holds in every language: everything is told apart, ends as a sentence, advises no one, and says who has checked it.
import { describe, expect, it } from 'vitest';
import { LOCALE_IDS } from '#copy/locale-ids.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { regionSentence, siteSentence } from '#copy/site-sentence.ts';
import { structureSentence } from '#copy/structure-sentence.ts';
import { sidesOfMuscle, sidesOfNerve } from '#panels/choose-structure.ts';
import { noUnitEquivalence } from '#protocol/rules/no-unit-equivalence.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { everyTold } from './every-told.ts';
import { TEXTS } from './locale-texts.ts';
import { stringsOf } from './strings-of.ts';

/** What would advise a person or promise something. */
const ADVICE = {
  en: /\b(you should|you must|we recommend|guaranteed|painless)\b/i,
  es: /\b(usted debe|debería usted|le recomendamos|garantizad[oa]s?|indolor|totalmente segur[oa])\b/i,
} as const;

const UNREVIEWED = { en: /No doctor or nurse|No clinician/, es: /Ningún profesional clínico/ } as const;

describe.each(LOCALE_IDS)('in the language "%s"', (locale) => {
  const texts = TEXTS[locale];
  const { words } = texts;
  const told = everyTold(texts);

  it('no two points, areas or structures are called the same', () => {
    const structures = [...BODY_MUSCLE_IDS.flatMap(sidesOfMuscle), ...NERVE_IDS.flatMap(sidesOfNerve)];
    for (const names of [
      SITE_IDS.map((id) => siteFacts(id, words).spoken),
      SITE_IDS.map((id) => siteSentence(id, words)),
      REGION_IDS.map((id) => regionFacts(id, words).spoken),
      REGION_IDS.map((id) => regionSentence(id, words)),
      structures.map((structure) => structureSentence(structure, words)),
    ]) {
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('every sentence that claims something ends as one, doses aside', () => {
    expect(told.length).toBeGreaterThan(500);
    for (const { text, claim } of told) if (claim !== 'units-per-point') expect(text).toMatch(/[^.\s][.?!»”]$/);
  });

  it('no one is advised, and nothing is promised', () => {
    for (const text of [...told.map((one) => one.text), ...stringsOf(words)]) expect(text).not.toMatch(ADVICE[locale]);
  });

  it('the brand is named once, beside the generic name, and no units are turned into those of another product', () => {
    expect(stringsOf(words).filter((text) => /botox/i.test(text))).toEqual([words.footer.brand]);
    expect(words.footer.brand).toMatch(/^OnabotulinumtoxinA/);
    expect(noUnitEquivalence(told.map(({ text, claim }) => ({ at: claim, text })))).toEqual([]);
  });

  it('it is said that nobody has reviewed it', () => {
    expect(words.footer.review).toMatch(UNREVIEWED[locale]);
  });
});
