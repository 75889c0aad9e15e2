// What the popular article said from which the project began: each statement with the page that answers it, corrected where it was wrong.
// The answer is a sentence of that page, found by the claim behind it, in the HTML that a reader gets.
import { describe, expect, it } from 'vitest';
import { PAGES } from '#app/prerender.tsx';
import { EN } from '#copy/en.ts';
import type { ClaimId } from '#protocol/claims.ts';
import { everyTold } from '../copy/every-told.ts';
import { everyToldIn } from '../support/every-told-in.ts';

type Answer = readonly [said: string, page: string, claims: readonly ClaimId[]];

const ANSWERS: readonly Answer[] = [
  ['approved in the US for chronic migraine in adults', 'who-it-is-for', ['definition-us-label', 'caution-under-18']],
  ['chronic is 15 or more headache days a month', 'who-it-is-for', ['definition-us-label', 'definition-ichd']],
  ['headache lasts 4 hours a day or more', 'who-it-is-for', ['definition-four-hours-origin', 'definition-no-four-hour-rule']],
  ['injected into set muscle groups of head and neck', '', ['fixed-scheme', 'points-per-muscle']],
  ['blocks the release of chemicals of pain signalling', 'how-it-may-work', ['mechanism-snap25', 'mechanism-mediators']],
  ['the exact way it helps is not fully known', 'how-it-may-work', ['way-not-fully-known']],
  ['muscle tension may play a part', 'how-it-may-work', ['mechanism-muscle']],
  ['nerve pathways may play a part', 'how-it-may-work', ['mechanism-suture-branch']],
  ['fewer headache days in trials', 'does-it-work', ['trial-headache-days']],
  ['less severe in trials', 'does-it-work', ['trial-severe-days']],
  ['better quality of life', 'does-it-work', ['trial-hit6']],
  ['less acute medicine (it was not, overall)', 'does-it-work', ['trial-acute-medicine']],
  ['a session every 12 weeks', 'does-it-work', ['repeat-12-weeks']],
  ['a session takes about 15 minutes', 'visit', ['session-length']],
  ['number and place of injections may vary', '', ['practice-varies']],
  ['not a cure: much relief, some, none', 'does-it-work', ['not-a-cure']],
  ['common effects: pain at the site, weak muscles', 'risks', ['effect-site-pain', 'effect-muscle-weakness', 'cause-bruise']],
  ['rare and serious: swallowing, breathing, allergy', 'risks', ['boxed-warning', 'seek-help']],
  ['rare and serious: double vision', 'risks', ['cause-double-vision']],
  ['can it cause cancer?', 'risks', ['cancer-no-known-link', 'cancer-limits']],
];

const plain = (html: string): string =>
  html
    .replace(/<sup[^>]*>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const told = [...everyTold(EN), ...(await everyToldIn('en'))];

function answers(page: string, claim: ClaimId): boolean {
  const body = PAGES.find(({ file }) => file === (page === '' ? 'index.html' : `${page}/index.html`))?.values['body'] ?? '';
  const text = plain(body);
  return told.some((one) => one.claim === claim && text.includes(one.text));
}

describe('the article that the project began from', () => {
  it.each(ANSWERS)('"%s" is answered on /%s', (_, page, claims) => {
    expect(claims.filter((claim) => !answers(page, claim))).toEqual([]);
  });

  it('ends in an invitation to talk to a clinician: here it is questions to take along', () => {
    expect(PAGES.some(({ file }) => file === 'questions/index.html')).toBe(true);
  });

  it('would miss an answer that is not there', () => {
    expect(answers('about', 'trial-hit6')).toBe(false);
  });
});
