// What is told of each point and area: complete, told apart, the same on both sides, and in words that a tired reader can follow.
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import type { SiteFacts } from '#copy/facts.ts';
import { localeOf } from '#copy/locale-ids.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { regionSentence, siteSentence } from '#copy/site-sentence.ts';
import { wordsFor } from '#copy/translate.ts';
import { SITES } from '#protocol/protocol.ts';
import { spotOf } from '#protocol/spot.ts';
import { REGION_IDS, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { everyTold } from './every-told.ts';
import { TEXTS } from './locale-texts.ts';
import { readingGrade } from './reading-grade.ts';
import { stringsOf } from './strings-of.ts';

const facts = (id: SiteId): SiteFacts => siteFacts(id, EN);
const textOf = (told: readonly { text: string }[]): string => told.map(({ text }) => text).join(' ');

describe.each(SITE_IDS)('the point %s', (id) => {
  const { spoken, side, why, action, rule, units, number } = facts(id);

  it('says its side, from the patient’s own view', () => {
    const named = SITES[id].side === 'midline' ? 'middle' : SITES[id].side;
    expect(side).toContain(named);
    expect(spoken).toMatch(new RegExp(`\\b${named}\\b`));
  });

  it('says why it is there, what the muscle does, and its rule in centimetres', () => {
    expect(why.length).toBeGreaterThanOrEqual(2);
    expect(action.length).toBeGreaterThanOrEqual(1);
    expect(textOf(rule)).toMatch(/\d cm|^Halfway between/);
    expect(units.text).toBe('5 units (0.1 mL)');
    expect(number).toMatch(/point/i);
  });

  it('explains the purpose as a thought, not as a certainty', () => {
    expect(textOf(why)).toContain('thought to calm');
  });

  it('can be read with six years of school', () => {
    expect(readingGrade(textOf([...why, ...action]))).toBeLessThanOrEqual(6);
    for (const { text } of [...why, ...action]) expect(readingGrade(text), text).toBeLessThanOrEqual(8.5);
  });
});

describe('the points', () => {
  it('have 31 different spoken names and 16 different reasons', () => {
    expect(new Set(SITE_IDS.map((id) => facts(id).spoken)).size).toBe(31);
    expect(new Set(SITE_IDS.map((id) => textOf(facts(id).why).replace(/left|right/g, 'side'))).size).toBe(16);
  });

  it('tell left and right the same, but for the side', () => {
    const swap = (text: string): string => text.replace(/\b(left|right)\b/g, (word) => (word === 'left' ? 'right' : 'left'));
    for (const id of SITE_IDS.filter((site) => site.endsWith('-left'))) {
      const twin = SITE_IDS.find((other) => other !== id && spotOf(other) === spotOf(id));
      expect(JSON.parse(swap(JSON.stringify(facts(id))))).toEqual(facts(twin ?? id));
    }
  });

  it('say their place in the muscle', () => {
    expect(facts('temporalis-2-left')).toMatchObject({
      name: 'Temple, point 2',
      side: 'your left side',
      spoken: 'Your left temple, point 2 of 4',
      area: 'Temples',
      muscle: { latin: 'temporalis' },
      number: 'Point 2 of 4 in this muscle on this side',
    });
    expect(facts('procerus')).toMatchObject({ side: 'in the middle', number: 'The only point in this muscle' });
    expect(facts('corrugator-right').number).toBe('The only point in this muscle on this side');
  });
});

describe('the areas', () => {
  it.each([
    ['forehead', 'Forehead, 7 points', ['2 points', '1 point', '4 points']],
    ['temple', 'Temples, 8 points', ['8 points']],
    ['occipital', 'Back of the head, 6 points', ['6 points']],
    ['neck', 'Neck and shoulders, 10 points', ['4 points', '6 points']],
  ] as const)('%s is called "%s" and counts its muscles', (id, spoken, counts) => {
    const region = regionFacts(id, EN);
    expect(region.spoken).toBe(spoken);
    expect(region.muscles.map(({ count }) => count)).toEqual(counts);
    expect(readingGrade(textOf([...region.where, ...region.why]))).toBeLessThanOrEqual(6);
  });
});

describe('the spoken sentence', () => {
  it('is short and whole', () => {
    expect(siteSentence('temporalis-2-left', EN)).toBe(
      'Your left temple, point 2 of 4. In the chewing muscle at the temple. 5 units (0.1 mL).',
    );
    expect(regionSentence('neck', EN)).toBe('Neck and shoulders, 10 points.');
    expect(new Set([...SITE_IDS.map((id) => siteSentence(id, EN)), ...REGION_IDS.map((id) => regionSentence(id, EN))]).size).toBe(
      35,
    );
  });
});

describe('the tone', () => {
  const texts = [...everyTold(TEXTS.en).map(({ text }) => text), ...stringsOf(EN)];

  it('gives no one advice and promises nothing', () => {
    expect(texts.length).toBeGreaterThan(200);
    for (const text of texts) {
      expect(text).not.toMatch(
        /\b(you should|you must|ask for|we recommend|(?<!not a )cures?|guaranteed|proven|safe|painless)\b/i,
      );
    }
  });

  it('names the brand once, beside the generic name, and never calls units interchangeable', () => {
    expect(stringsOf(EN).filter((text) => /botox/i.test(text))).toEqual([EN.footer.brand]);
    expect(EN.footer.brand).toMatch(/^OnabotulinumtoxinA/);
    expect(EN.footer.interchange.text).toMatch(/cannot be swapped/);
  });

  it('ends every told sentence with a full stop, doses aside', () => {
    for (const { text, claim } of everyTold(TEXTS.en)) if (claim !== 'units-per-point') expect(text).toMatch(/[^.]\.$/);
  });
});

describe('the reading grade', () => {
  it('rises with long sentences and long words', () => {
    expect(readingGrade('The cat sat. It was warm.')).toBeLessThan(1);
    expect(
      readingGrade('The pharmacological inhibition of neurotransmitter exocytosis necessitates consideration.'),
    ).toBeGreaterThan(20);
    expect(() => readingGrade('12.5')).toThrow('no text');
  });
});

describe('the words for a reader’s language', () => {
  it.each([
    ['en', 'en'],
    ['EN-us', 'en'],
    ['es', 'es'],
    ['es-MX', 'es'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const)('asked for as "%s" are %s', async (tag, locale) => {
    expect((await wordsFor(localeOf(tag))).locale).toBe(locale);
  });
});
