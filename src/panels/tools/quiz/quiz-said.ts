// Questions, choices and explanations in words: all taken from what the atlas tells anyway. Pure.
import { deeperFacts } from '#copy/deeper-facts.ts';
import type { Told } from '#copy/facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import type { QuizTexts } from '#copy/tools/load-quiz.ts';
import type { Words } from '#copy/words.ts';
import { SITES, sitesOfMuscle } from '#protocol/protocol.ts';
import { nerveClaimAt } from '#protocol/under-the-point.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { type Choice, purposeOf, type Question, unitsOfMuscle } from '#session/quiz/question.ts';

export interface AskedWords {
  /** Above the question, where that is only a name. */
  readonly line: string | null;
  readonly title: string;
  readonly hint: string | null;
}

export function askedOf({ card, site, sided, whole }: Question, words: Words, { quiz, effects }: QuizTexts): AskedWords {
  const { ask } = quiz;
  const plain = (title: string): AskedWords => ({ line: null, title, hint: null });
  switch (card.kind) {
    case 'find': {
      const { name, spoken } = siteFacts(site, words);
      const either = !sided && SITES[site].side !== 'midline';
      return { line: ask.find, title: either ? name : spoken, hint: either ? ask.eitherSide : null };
    }
    case 'wrong':
      return { line: ask.wrong, title: card.effect ? effects[card.effect].name : '', hint: null };
    case 'dose':
      return plain(whole ? ask.doseMuscle : ask.dosePoint);
    default:
      return plain(ask[card.kind]);
  }
}

const toldBy = (said: readonly Told[], claim: string | null): readonly Told[] => said.filter((told) => told.claim === claim);

/** A choice as it is read; `latin` where it is a name in Latin. */
export function choiceText(choice: Choice, words: Words): { readonly text: string; readonly latin: boolean } {
  switch (choice.kind) {
    case 'site':
      return { text: siteFacts(choice.site, words).spoken, latin: false };
    case 'muscle':
      return { text: words.muscles[choice.muscle].latin, latin: true };
    case 'nerve':
      return { text: words.nerves[choice.nerve].name.plain, latin: false };
    case 'units':
      return { text: words.units(choice.units).text, latin: false };
    case 'purpose':
      return { text: toldBy(siteFacts(choice.site, words).why, choice.claim)[0]?.text ?? '', latin: false };
  }
}

/** The right answer in words, and whether they are Latin. */
export function rightText(question: Question, words: Words): { readonly text: string; readonly latin: boolean } {
  const choice = question.choices[question.right];
  return choice ? choiceText(choice, words) : { text: siteFacts(question.site, words).spoken, latin: false };
}

/** Why the right answer is right, each sentence with its claim. */
export function explained(question: Question, words: Words, texts: QuizTexts): readonly Told[] {
  const { card, site } = question;
  const { why, rule, action, units } = siteFacts(site, words);
  const deeper = deeperFacts({ kind: 'site', id: site }, texts.deeper);
  const purpose = toldBy(why, purposeOf(site));
  switch (card.kind) {
    case 'find':
    case 'name':
      return [...rule, ...purpose];
    case 'muscle':
      return [...action, ...(deeper.innervation ?? []), ...(deeper.hint ?? []).slice(0, 1)];
    case 'nerve':
      return ofNerve(question, why, words);
    case 'dose': {
      const { muscle } = SITES[site];
      const points = sitesOfMuscle(muscle).length;
      return [units, texts.quiz.doseOfAll(points, SITES[site].units, unitsOfMuscle(muscle))];
    }
    case 'why':
      return [...purpose, ...why.filter((told) => !purpose.includes(told))];
    case 'wrong':
      return [...ofHarm(question, deeper.complication ?? [], texts), ...(deeper.avoid ?? [])];
  }
}

function ofNerve({ choices, right, site }: Question, why: readonly Told[], words: Words): readonly Told[] {
  const choice = choices[right];
  if (choice?.kind !== 'nerve') return [];
  const { area, why: reason } = words.nerves[choice.nerve];
  const here = toldBy(why, nerveClaimAt(site, choice.nerve));
  return [...(here.length > 0 ? here : reason), ...area];
}

/** What the clinicians' text and the page on risks say of it. */
function ofHarm({ card, site }: Question, complication: readonly Told[], { effects }: QuizTexts): readonly Told[] {
  if (!card.effect) return [];
  const { said } = effects[card.effect];
  const claims = said.map(({ claim }) => claim);
  const { muscle } = SITES[site];
  const own = complication.filter(({ claim }) => claims.includes(claim) || muscle === 'occipitalis');
  return [...own, ...said.filter(({ claim }) => !own.some((told) => told.claim === claim))];
}

export const pointName = (id: SiteId, words: Words): string => siteFacts(id, words).spoken;
