// What the quiz asks: every card gives questions with one right answer, wrong ones from nearby, the same ones from the same seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deeperFacts } from '#copy/deeper-facts.ts';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { EN } from '#copy/en.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { EFFECTS } from '#protocol/effects.ts';
import { SITES } from '#protocol/protocol.ts';
import { spotOf } from '#protocol/spot.ts';
import { nervesAt } from '#protocol/under-the-point.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { CARDS, type Card, causesOf, QUIZ_KINDS } from '#session/quiz/cards.ts';
import { EXAM_LENGTH, examCards } from '#session/quiz/exam.ts';
import { neighbours, type Places } from '#session/quiz/neighbours.ts';
import { type Choice, isLit, isRight, purposeOf, type Question, questionOf } from '#session/quiz/question.ts';
import { manifestFixture } from '../../anatomy/manifest-fixture.ts';

const places = Object.fromEntries(manifestFixture().sites.map(({ id, at }) => [id, at])) as Places;
const SEEDS = [1, 2, 3, 77, 4096];
const all = CARDS.flatMap((card) => SEEDS.map((seed) => questionOf(card, seed, places)));
const ofKind = (kind: Card['kind']): readonly Question[] => all.filter(({ card }) => card.kind === kind);

const key = (choice: Choice): string =>
  Object.values(choice)
    .filter((part) => !SITE_IDS.some((id) => id === part && choice.kind === 'purpose'))
    .join(' ');

/** Whether a choice would be a true answer, judged from the facts alone. */
function isTrue({ card, site, whole }: Question, choice: Choice): boolean {
  const facts = SITES[site];
  switch (choice.kind) {
    case 'site':
      return choice.site === site;
    case 'muscle':
      return card.effect ? causesOf(card.effect).includes(choice.muscle) : choice.muscle === facts.muscle;
    case 'nerve':
      return nervesAt(site).includes(choice.nerve);
    case 'units': {
      const points = SITE_IDS.filter((id) => SITES[id].muscle === facts.muscle);
      return choice.units === (whole ? points.reduce((sum, id) => sum + SITES[id].units, 0) : facts.units);
    }
    case 'purpose':
      return siteFacts(site, EN).why.some(({ claim }) => claim === choice.claim);
  }
}

describe('a question', () => {
  it('is made from every card, and the kinds ask of every point that they can', () => {
    expect(new Set(CARDS.map(({ id }) => id)).size).toBe(CARDS.length);
    expect(new Set(CARDS.map(({ kind }) => kind))).toEqual(new Set(QUIZ_KINDS));
    for (const kind of ['find', 'name', 'muscle', 'why'] as const) {
      expect(new Set(CARDS.filter((card) => card.kind === kind).flatMap(({ sites }) => sites)).size).toBe(SITE_IDS.length);
    }
  });

  it('has four different choices, of which one alone is true', () => {
    for (const question of all.filter(({ card }) => card.kind !== 'find')) {
      expect(new Set(question.choices.map(key)).size, question.card.id).toBe(4);
      const truths = question.choices.map((choice) => isTrue(question, choice));
      expect(truths, question.card.id).toEqual(question.choices.map((_, index) => index === question.right));
    }
  });

  it('to find a point has no choices; either side is right unless the side is asked', () => {
    for (const question of ofKind('find')) {
      expect(question.choices).toEqual([]);
      for (const site of SITE_IDS) {
        const same = question.sided ? site === question.site : spotOf(site) === spotOf(question.site);
        expect(isRight(question, { kind: 'point', site })).toBe(same);
      }
    }
    expect(new Set(ofKind('find').map(({ sided }) => sided))).toEqual(new Set([true, false]));
    expect(ofKind('find').some(({ sided, site }) => sided && SITES[site].side === 'midline')).toBe(false);
  });

  it('is right by its index alone, and wrong when it is left open', () => {
    for (const question of ofKind('muscle')) {
      expect(isRight(question, { kind: 'choice', index: question.right })).toBe(true);
      expect(isRight(question, { kind: 'choice', index: (question.right + 1) % 4 })).toBe(false);
      expect(isRight(question, { kind: 'point', site: question.site })).toBe(false);
      expect(isRight(question, null)).toBe(false);
    }
  });

  it('is the same from the same seed, and mixed by another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARDS), fc.integer(), (card, seed) => {
        expect(questionOf(card, seed, places)).toEqual(questionOf(card, seed, places));
      }),
      { numRuns: 200 },
    );
    expect(new Set(ofKind('why').map(({ right }) => right)).size).toBe(4);
    const orders = SEEDS.map((seed) => questionOf(CARDS[0] as Card, seed, places).order.join());
    expect(new Set(orders).size).toBe(SEEDS.length);
  });

  it('offers each place in the list to the right answer about as often', () => {
    const cards = CARDS.filter(({ kind }) => kind !== 'find');
    const rights = Array.from({ length: 40 }, (_, round) =>
      cards.map((card, index) => questionOf(card, round * cards.length + index, places).right),
    ).flat();
    for (const place of [0, 1, 2, 3]) {
      const share = rights.filter((right) => right === place).length / rights.length;
      expect(Math.abs(share - 0.25)).toBeLessThan(0.025);
    }
  });

  it('takes its wrong answers from nearby: the same area first, then the nearest', () => {
    expect(neighbours('temporalis-2-left', places)[0]).toBe('temporalis-4-left');
    expect(neighbours('paraspinal-1-left', places).slice(0, 2).toSorted()).toEqual(['paraspinal-1-right', 'paraspinal-2-left']);
    const near = neighbours('procerus', places);
    expect(near.slice(0, 6).every((id) => SITES[id].region === 'forehead')).toBe(true);
    expect(near).toHaveLength(SITE_IDS.length - 1);
    for (const { choices, site } of ofKind('name')) {
      const regions = choices.map((choice) => (choice.kind === 'site' ? SITES[choice.site].region : null));
      expect(regions.filter((region) => region === SITES[site].region).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('works where nobody knows where the points lie', () => {
    for (const card of CARDS.filter(({ kind }) => kind !== 'find')) {
      const question = questionOf(card, 5, null);
      expect(question.choices.map((choice) => isTrue(question, choice)).filter(Boolean)).toHaveLength(1);
    }
  });
});

describe('what is asked rests on what is told', () => {
  it.each(SITE_IDS)('the purpose of %s is among the reasons told of it', (id: SiteId) => {
    expect(siteFacts(id, EN).why.map(({ claim }) => claim)).toContain(purposeOf(id));
  });

  it('what goes wrong is told of the muscle that is asked for, and a source ties both', () => {
    const wrong = CARDS.filter(({ kind }) => kind === 'wrong');
    expect(wrong.length).toBeGreaterThan(8);
    for (const { id, effect, sites } of wrong) {
      const [site] = sites;
      if (!effect || !site) throw new Error(id);
      const cause = EFFECTS[effect].causes.find(({ muscle }) => muscle === SITES[site].muscle);
      const told = deeperFacts({ kind: 'site', id: site }, DEEPER_EN).complication ?? [];
      expect(
        told.map(({ claim }) => claim),
        id,
      ).toContain(cause?.claim);
    }
  });

  it('a point is lit where the question is about it', () => {
    expect(ofKind('find').some(isLit) || ofKind('wrong').some(isLit)).toBe(false);
    expect(ofKind('why').every(isLit)).toBe(true);
  });
});

describe('an exam', () => {
  it('has 20 different questions of all kinds and from all areas, others from another seed', () => {
    for (const seed of SEEDS) {
      const cards = examCards(seed);
      expect(cards).toHaveLength(20);
      expect(EXAM_LENGTH).toBe(20);
      expect(new Set(cards).size).toBe(20);
      expect(new Set(cards.map(({ kind }) => kind)).size).toBe(QUIZ_KINDS.length);
      expect(new Set(cards.map(({ region }) => region)).size).toBe(4);
      expect(examCards(seed)).toEqual(cards);
    }
    expect(examCards(1)).not.toEqual(examCards(2));
  });
});
