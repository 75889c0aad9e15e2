// One question made from a card and a seed: which point, which choices in which order, and what is right. Pure ids; what is said of them
// lies elsewhere, so that nothing is told twice.
import type { ClaimId } from '#protocol/claims.ts';
import { SITES, sitesOfMuscle } from '#protocol/protocol.ts';
import { type SpotId, spotOf } from '#protocol/spot.ts';
import { NERVES_OF_SPOT, nervesAt } from '#protocol/under-the-point.ts';
import { MUSCLE_IDS, type MuscleId, type NerveId, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { type Card, notWrong } from './cards.ts';
import { neighbours, type Places } from './neighbours.ts';
import { type Random, randomFrom, shuffled } from './random.ts';

export type Choice =
  | { readonly kind: 'site'; readonly site: SiteId }
  | { readonly kind: 'muscle'; readonly muscle: MuscleId }
  | { readonly kind: 'nerve'; readonly nerve: NerveId }
  | { readonly kind: 'units'; readonly units: number }
  /** The sentence with this claim among those that say why the point is there. */
  | { readonly kind: 'purpose'; readonly site: SiteId; readonly claim: ClaimId };

export interface Question {
  readonly card: Card;
  /** The point that is lit, or is to be found; of a complication, a point that may cause it. */
  readonly site: SiteId;
  /** Only the point on the named side is right. */
  readonly sided: boolean;
  /** A dose is asked for this one point or for all points of its muscle. */
  readonly whole: boolean;
  /** Empty where the answer is a point on the head. */
  readonly choices: readonly Choice[];
  /** Which of the choices is right; -1 without choices. */
  readonly right: number;
  /** The order of the points' buttons, which must tell nothing. */
  readonly order: readonly SiteId[];
}

export type Answer = { readonly kind: 'choice'; readonly index: number } | { readonly kind: 'point'; readonly site: SiteId };

const CHOICES = 4;

/** Where no nerve of the layer view is aimed at: what is told of that spot alone, or first. */
const SHOULDER: Readonly<Partial<Record<SpotId, ClaimId>>> = {
  'trapezius-1': 'trapezius-nerves',
  'trapezius-2': 'trapezius-outer-nerve',
  'trapezius-3': 'trapezius-off-the-neck',
};

/** Purposes that hold at every point of a muscle, and so are no wrong answer at another of them. */
const HOLDS_FOR: Readonly<Partial<Record<ClaimId, MuscleId>>> = { 'trapezius-nerves': 'trapezius' };

/** What stands behind the sentence that says why this point is where it is. */
export function purposeOf(id: SiteId): ClaimId {
  const spot = spotOf(id);
  const claim = SHOULDER[spot] ?? Object.values(NERVES_OF_SPOT[spot])[0];
  if (!claim) throw new Error(`Nothing says why "${id}" is there.`);
  return claim;
}

/** Units of all points of a muscle, on both sides. */
export function unitsOfMuscle(muscle: MuscleId): number {
  return sitesOfMuscle(muscle).reduce((sum, { units }) => sum + units, 0);
}

/** The other one of a pair; null in the middle. */
function mirrorOf(id: SiteId): SiteId | null {
  return SITE_IDS.find((other) => other !== id && spotOf(other) === spotOf(id)) ?? null;
}

/** Whether the point asked about is lit from the start. */
export function isLit({ card }: Question): boolean {
  return card.kind !== 'find' && card.kind !== 'wrong';
}

export function questionOf(card: Card, seed: number, places: Places): Question {
  const random = randomFrom(seed);
  const site = shuffled(card.sites, random)[0] ?? SITE_IDS[0];
  const sided = mirrorOf(site) !== null && random() < 0.5;
  const whole = random() < 0.7;
  const [right, ...wrong] = choicesOf(card, site, whole, places, random);
  const choices = right ? shuffled([right, ...wrong.slice(0, CHOICES - 1)], random) : [];
  const order = shuffled(SITE_IDS, random);
  return { card, site, sided, whole, choices, right: right ? choices.indexOf(right) : -1, order };
}

/** The right one first, then wrong ones, the most likely to be mixed up first. */
function choicesOf(card: Card, site: SiteId, whole: boolean, places: Places, random: Random): readonly Choice[] {
  const near = neighbours(site, places);
  const { muscle, units } = SITES[site];
  switch (card.kind) {
    case 'find':
      return [];
    case 'name':
      return [site, ...namesNear(site, near, random)].map((one) => ({ kind: 'site', site: one }));
    case 'muscle':
      return [muscle, ...musclesNear(near, [muscle])].map((one) => ({ kind: 'muscle', muscle: one }));
    case 'wrong':
      return [muscle, ...musclesNear(near, card.effect ? notWrong(card.effect) : [])].map((one) => ({
        kind: 'muscle',
        muscle: one,
      }));
    case 'nerve': {
      const aimed = nervesAt(site);
      const others = new Set(near.flatMap(nervesAt).filter((nerve) => !aimed.includes(nerve)));
      return [...aimed.slice(0, 1), ...others].map((nerve) => ({ kind: 'nerve', nerve }));
    }
    case 'dose': {
      const asked = whole ? unitsOfMuscle(muscle) : units;
      const others = new Set([units, ...MUSCLE_IDS.map(unitsOfMuscle)]);
      others.delete(asked);
      return [asked, ...shuffled([...others], random)].map((one) => ({ kind: 'units', units: one }));
    }
    case 'why':
      return purposesNear(site, near);
  }
}

/** The same spot of the other side, because sides are mixed up most, then spots near it on this side. */
function namesNear(site: SiteId, near: readonly SiteId[], random: Random): readonly SiteId[] {
  const { side } = SITES[site];
  const beside = side === 'midline' ? (random() < 0.5 ? 'left' : 'right') : side;
  const mirror = mirrorOf(site);
  return [...(mirror ? [mirror] : []), ...near.filter((other) => SITES[other].side === beside)];
}

function musclesNear(near: readonly SiteId[], but: readonly MuscleId[]): readonly MuscleId[] {
  return [...new Set(near.map((id) => SITES[id].muscle))].filter((muscle) => !but.includes(muscle));
}

/** All told for one side, so that the side tells nothing. */
function purposesNear(site: SiteId, near: readonly SiteId[]): readonly Choice[] {
  const { side, muscle } = SITES[site];
  const own = purposeOf(site);
  const others = near
    .filter((other) => SITES[other].side === (side === 'midline' ? 'left' : side) && spotOf(other) !== spotOf(site))
    .map((other) => ({ kind: 'purpose', site: other, claim: purposeOf(other) }) as const)
    .filter(({ claim }) => claim !== own && HOLDS_FOR[claim] !== muscle);
  return [{ kind: 'purpose', site, claim: own }, ...others];
}

export function isRight(question: Question, answer: Answer | null): boolean {
  if (answer === null) return false;
  if (answer.kind === 'choice') return answer.index === question.right;
  if (question.card.kind !== 'find') return false;
  return answer.site === question.site || (!question.sided && spotOf(answer.site) === spotOf(question.site));
}
