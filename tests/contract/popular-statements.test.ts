// What the popular article said from which the project began: each statement with the page that answers it, corrected where it was wrong.
// The answer is a sentence of that page, found by the claim behind it, in the HTML that a reader gets.
import { describe, expect, it } from 'vitest';
import { PAGES } from '#app/prerender.tsx';
import { foldersOf } from '#copy/page-address.ts';
import type { PageId } from '#copy/page-ids.ts';
import { everyTold } from '../copy/every-told.ts';
import { TEXTS } from '../copy/locale-texts.ts';
import { stringsOf } from '../copy/strings-of.ts';
import { everyToldIn } from '../support/every-told-in.ts';

/** Statement; the page that answers it; the claim behind the answer; what the answer must say. */
const STATEMENTS: readonly (readonly [statement: string, page: PageId, claim: string, says: RegExp])[] = [
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
  ['nerve pathways', 'mechanism', 'mechanism-suture-branch', /seams?/],
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
  ['rare and serious: when to call for help', 'risks', 'seek-help', /at once/],
  ['can it cause cancer? What is known', 'risks', 'cancer-no-known-link', /no study that found more cancer/],
  ['can it cause cancer? What is not known', 'risks', 'cancer-limits', /cannot be ruled out/],
];

const told = [...everyTold(TEXTS.en), ...(await everyToldIn('en'))];

/** What can be read on a page, without marks of citation and without any script. */
function textOf(page: PageId): string {
  const file = [...foldersOf(page, 'en'), 'index.html'].join('/');
  const html = PAGES.find((made) => made.file === file)?.values['body'] ?? '';
  return html
    .replace(/<sup[^>]*>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** The sentences behind a claim that stand on a page. */
function answer(page: PageId, claim: string): string {
  const text = textOf(page);
  const sentences = told.filter((one) => one.claim === claim && text.includes(one.text)).map((one) => one.text);
  return [...new Set(sentences)].join(' ');
}

describe('what popular articles say', () => {
  it.each(STATEMENTS)('%s: answered on the page “%s” (%s)', (_, page, claim, says) => {
    expect(answer(page, claim)).toMatch(says);
  });

  it('would be missed where it is not answered', () => {
    expect(answer('about', 'trial-hit6')).toBe('');
  });

  it.each([
    ['pain at the site', /Pain where the needle went in/],
    ['weakness of treated muscles', /Weak muscles/],
  ])('common: %s: counted on the page “risks”', (_, name) => {
    expect(textOf('risks')).toMatch(name);
  });

  it('an invitation to talk to a clinician: questions to take along, no sales talk', async () => {
    const texts = stringsOf(await import('../../src/copy/en/pages/questions.ts'));
    expect(texts.filter((text) => text.endsWith('?')).length).toBeGreaterThan(20);
    expect(texts.filter((text) => /\b(?:book now|discount|offer|price list|call us)\b/i.test(text))).toEqual([]);
  });
});
