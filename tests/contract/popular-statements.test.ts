// What popular articles on this treatment say is findable in the product, on the page named here, and corrected where it is wrong.
import { describe, expect, it } from 'vitest';
import { wordsFor } from '#copy/translate.ts';
import { stringsOf } from '../copy/strings-of.ts';
import { toldIn } from '../support/every-told-in.ts';

type Page = 'atlas' | 'visit' | 'evidence' | 'risks' | 'mechanism' | 'eligibility';

/** Statement; the page that answers it; the claim behind the answer; what the answer must say. */
const STATEMENTS: readonly (readonly [statement: string, page: Page, claim: string, says: RegExp])[] = [
  [
    'approved in the US for chronic migraine in adults',
    'eligibility',
    'definition-us-label',
    /US .*adults with chronic migraine/,
  ],
  ['chronic: 15 days a month, 4 hours a day (the label)', 'eligibility', 'definition-us-label', /15 or more days.*4 hours/],
  ['corrected: the headache society has another definition', 'eligibility', 'definition-ichd', /8 migraine days.*3 months/],
  ['corrected: the 4 hours are not the society’s', 'eligibility', 'definition-no-four-hour-rule', /no such rule|not/],
  ['injected in set muscles of head and neck', 'atlas', 'fixed-scheme', /31 .*155 units.*muscle.*head, neck and shoulders/],
  ['the forehead', 'visit', 'points-per-muscle', /muscle that lifts your brows/],
  ['the temples', 'visit', 'points-per-muscle', /temples/],
  ['the back of the head', 'visit', 'points-per-muscle', /back of your head/],
  ['the neck', 'visit', 'points-per-muscle', /neck/],
  ['it blocks the release of what signals pain', 'mechanism', 'mechanism-snap25', /cuts SNAP-25.*stays shut/],
  ['chemicals of pain signalling', 'mechanism', 'mechanism-mediators', /messengers that pass the pain on/],
  ['muscle tension', 'mechanism', 'mechanism-muscle', /muscle stays loose/],
  ['how it helps is not fully known', 'mechanism', 'way-not-fully-known', /not (?:fully )?known/],
  ['fewer headache days', 'evidence', 'trial-headache-days', /8\.4 days fewer.*6\.6 days fewer with placebo/],
  ['less severe headache', 'evidence', 'trial-severe-days', /7\.7.*5\.8 with placebo/],
  ['a better life', 'evidence', 'trial-hit6', /41 of 100.*25 of 100 on placebo/],
  ['corrected: relief medicine was taken as often as with placebo', 'evidence', 'trial-acute-medicine', /no difference/],
  ['a session every 12 weeks', 'visit', 'repeat-12-weeks', /12 weeks/],
  ['a session of about 15 minutes', 'visit', 'session-length', /10 to 20 minutes/],
  ['number and place may vary from person to person', 'atlas', 'practice-varies', /vary from person to person/],
  ['not a cure: some get much relief, some part, some none', 'evidence', 'not-a-cure', /not a cure.*much.*part.*none/],
  ['common: a bruise', 'risks', 'cause-bruise', /blood vessel/],
  ['rare and serious: swallowing and breathing', 'risks', 'boxed-warning', /swallowing or breathing/],
  ['rare and serious: double vision', 'risks', 'boxed-warning', /double vision/],
  ['rare and serious: allergy', 'risks', 'caution-serious-allergy', /reported/],
  ['can it cause cancer? What is known', 'risks', 'cancer-no-known-link', /no study that found more cancer/],
  ['can it cause cancer? What is not known', 'risks', 'cancer-limits', /cannot be ruled out/],
];

const textsOf = async (page: Page): Promise<object> =>
  page === 'atlas' ? wordsFor('en') : import(`../../src/copy/en/pages/${page}.ts`);

describe('what popular articles say', () => {
  it.each(STATEMENTS)('%s: answered on the page “%s” (%s)', async (_, page, claim, says) => {
    const answers = toldIn(await textsOf(page)).filter((told) => told.claim === claim);
    expect(answers.map(({ text }) => text).join(' ')).toMatch(says);
  });

  it.each([
    ['pain at the site', /^Pain where the needle went in$/],
    ['weakness of treated muscles', /^Weak muscles$/],
  ])('common: %s: counted on the page “risks”', async (_, name) => {
    expect(stringsOf(await textsOf('risks')).some((text) => name.test(text))).toBe(true);
  });

  it('an invitation to talk to a clinician: questions to take along, no sales talk', async () => {
    const texts = stringsOf(await import('../../src/copy/en/pages/questions.ts'));
    expect(texts.filter((text) => text.endsWith('?')).length).toBeGreaterThan(20);
    expect(texts.filter((text) => /\b(?:book now|discount|offer|price list|call us)\b/i.test(text))).toEqual([]);
  });
});
