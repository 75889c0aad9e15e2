// What can be asked: a kind of question about a spot, a muscle's dose or an unwanted effect. Each is remembered, and comes back, by itself.
import { EFFECTS, type EffectId } from '#protocol/effects.ts';
import { SITES, sitesOfMuscle } from '#protocol/protocol.ts';
import { type SpotId, spotOf } from '#protocol/spot.ts';
import { nervesAt } from '#protocol/under-the-point.ts';
import { MUSCLE_IDS, type MuscleId, type RegionId, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

export const QUIZ_KINDS = ['find', 'name', 'muscle', 'nerve', 'dose', 'why', 'wrong'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** "find:temporalis-1", "dose:frontalis", "wrong:eyelid-droop"; public, since progress is kept by it. */
export type CardId = `${QuizKind}:${string}`;

export interface Card {
  readonly id: CardId;
  readonly kind: QuizKind;
  readonly region: RegionId;
  /** The points that the question may be asked at; never empty. */
  readonly sites: readonly SiteId[];
  /** What went wrong; null in all other kinds. */
  readonly effect: EffectId | null;
}

/**
 * Unwanted effects with the muscle that is asked for: the one whose own texts tell how it comes about. Those that any point may bring, or
 * that name their place, are no question.
 */
const WRONG: Readonly<Partial<Record<EffectId, MuscleId>>> = {
  'eyelid-droop': 'corrugator',
  'double-vision': 'procerus',
  'brow-droop': 'frontalis',
  'outer-brow-peak': 'frontalis',
  'chewing-fatigue': 'temporalis',
  'neck-pain': 'occipitalis',
  'neck-weakness': 'paraspinal',
  swallowing: 'paraspinal',
  'shoulder-weakness': 'trapezius',
};

/** Muscles close by that might do the same, though no source ties them to it: neither right nor a fair wrong answer. */
const UNFAIR: Readonly<Partial<Record<EffectId, readonly MuscleId[]>>> = {
  'double-vision': ['corrugator'],
  'neck-pain': ['trapezius'],
  'neck-weakness': ['trapezius'],
  swallowing: ['trapezius'],
  'shoulder-weakness': ['paraspinal'],
};

const SPOTS: readonly SpotId[] = [...new Set(SITE_IDS.map(spotOf))];

const idsOf = (muscle: MuscleId): readonly SiteId[] => sitesOfMuscle(muscle).map(({ id }) => id);

function card(kind: QuizKind, about: string, sites: readonly SiteId[], effect: EffectId | null = null): Card {
  const [first] = sites;
  if (!first) throw new Error(`No point can be asked about for "${kind}:${about}".`);
  return { id: `${kind}:${about}`, kind, region: SITES[first].region, sites, effect };
}

function ofSpot(spot: SpotId): readonly Card[] {
  const sites = SITE_IDS.filter((id) => spotOf(id) === spot);
  const kinds: readonly QuizKind[] = ['find', 'name', 'muscle', 'nerve', 'why'];
  const asked = kinds.filter((kind) => kind !== 'nerve' || sites.some((id) => nervesAt(id).length > 0));
  return asked.map((kind) => card(kind, spot, sites));
}

export const CARDS: readonly Card[] = [
  ...SPOTS.flatMap(ofSpot),
  ...MUSCLE_IDS.map((muscle) => card('dose', muscle, idsOf(muscle))),
  ...(Object.keys(WRONG) as EffectId[]).map((effect) => card('wrong', effect, idsOf(mainCause(effect)), effect)),
];

const BY_ID: ReadonlyMap<string, Card> = new Map(CARDS.map((one) => [one.id, one]));

export function isCardId(id: string): id is CardId {
  return BY_ID.has(id);
}

/** The cards of an area, or all of them. */
export function cardsOf(area: RegionId | null): readonly Card[] {
  return area === null ? CARDS : CARDS.filter(({ region }) => region === area);
}

/** Every muscle whose points may cause the effect, as the sources tie it. */
export function causesOf(effect: EffectId): readonly MuscleId[] {
  return EFFECTS[effect].causes.map(({ muscle }) => muscle);
}

/** Muscles that are no wrong answer to what may cause the effect. */
export function notWrong(effect: EffectId): readonly MuscleId[] {
  return [...causesOf(effect), ...(UNFAIR[effect] ?? [])];
}

function mainCause(effect: EffectId): MuscleId {
  const muscle = WRONG[effect];
  if (!muscle || !causesOf(effect).includes(muscle)) throw new Error(`No source ties "${effect}" to that muscle.`);
  return muscle;
}
