// What each point lies over: the muscles of the layer view that stand for its muscle of the scheme, outer before deep, and the nerves
// it is aimed at, each with the claim that says how sure that is. Knows no geometry.
import type { ClaimId } from './claims.ts';
import { type SpotId, spotOf } from './spot.ts';
import { type BodyMuscleId, type MuscleId, type NerveId, SITE_IDS, type SiteId } from './vocabulary.ts';

/** What a muscle of the scheme is in the layer view; the group beside the spine is named from the skin inwards. */
export const PARTS_OF_MUSCLE: Readonly<Record<MuscleId, readonly BodyMuscleId[]>> = {
  corrugator: ['corrugator'],
  procerus: ['procerus'],
  frontalis: ['frontalis'],
  temporalis: ['temporalis'],
  occipitalis: ['occipitalis'],
  paraspinal: ['trapezius-descending', 'splenius-capitis', 'semispinalis-capitis'],
  trapezius: ['trapezius-descending', 'trapezius-transverse'],
};

const MUSCLES: Readonly<Record<SpotId, readonly BodyMuscleId[]>> = {
  corrugator: PARTS_OF_MUSCLE.corrugator,
  procerus: PARTS_OF_MUSCLE.procerus,
  'frontalis-medial': PARTS_OF_MUSCLE.frontalis,
  'frontalis-lateral': PARTS_OF_MUSCLE.frontalis,
  'temporalis-1': PARTS_OF_MUSCLE.temporalis,
  'temporalis-2': PARTS_OF_MUSCLE.temporalis,
  'temporalis-3': PARTS_OF_MUSCLE.temporalis,
  'temporalis-4': PARTS_OF_MUSCLE.temporalis,
  'occipitalis-1': PARTS_OF_MUSCLE.occipitalis,
  'occipitalis-2': PARTS_OF_MUSCLE.occipitalis,
  'occipitalis-3': PARTS_OF_MUSCLE.occipitalis,
  'paraspinal-1': PARTS_OF_MUSCLE.paraspinal,
  'paraspinal-2': PARTS_OF_MUSCLE.paraspinal,
  'trapezius-1': PARTS_OF_MUSCLE.trapezius,
  'trapezius-2': PARTS_OF_MUSCLE.trapezius,
  // Close to the neck there is only the upper part.
  'trapezius-3': ['trapezius-descending'],
};

export type AimedNerves = Readonly<Partial<Record<NerveId, ClaimId>>>;

/** By spot, the nearest first; the trapezius points are reached by branches of the neck's own nerves, which the layer view lacks. */
export const NERVES_OF_SPOT: Readonly<Record<SpotId, AimedNerves>> = {
  corrugator: { supratrochlear: 'corrugator-nerves', supraorbital: 'corrugator-nerves' },
  procerus: { supratrochlear: 'procerus-nerves' },
  'frontalis-medial': { supratrochlear: 'frontalis-medial-nerve', supraorbital: 'frontalis-nerves' },
  'frontalis-lateral': { supraorbital: 'frontalis-lateral-nerve' },
  'temporalis-1': { auriculotemporal: 'temporalis-1-nerve' },
  'temporalis-2': { auriculotemporal: 'temporalis-2-nerve' },
  'temporalis-3': { zygomaticotemporal: 'temporalis-3-nerve' },
  'temporalis-4': { auriculotemporal: 'temporalis-4-nerve' },
  'occipitalis-1': { 'greater-occipital': 'occipitalis-1-nerves', 'lesser-occipital': 'occipitalis-1-nerves' },
  'occipitalis-2': { 'lesser-occipital': 'occipitalis-2-nerve' },
  'occipitalis-3': { 'greater-occipital': 'occipitalis-3-nerve' },
  'paraspinal-1': { 'greater-occipital': 'paraspinal-1-nerve', 'third-occipital': 'paraspinal-third-nerve' },
  'paraspinal-2': { 'greater-occipital': 'paraspinal-2-nerve', 'third-occipital': 'paraspinal-third-nerve' },
  'trapezius-1': {},
  'trapezius-2': {},
  'trapezius-3': {},
};

const NERVES: ReadonlyMap<SiteId, readonly NerveId[]> = new Map(
  SITE_IDS.map((id) => [id, Object.keys(NERVES_OF_SPOT[spotOf(id)]) as NerveId[]]),
);

/** Never empty. */
export function musclesUnder(id: SiteId): readonly BodyMuscleId[] {
  return MUSCLES[spotOf(id)];
}

/** Empty where the layer view shows none. */
export function nervesAt(id: SiteId): readonly NerveId[] {
  return NERVES.get(id) ?? [];
}

/** What stands behind a nerve being aimed at from a point; null where it is not. */
export function nerveClaimAt(id: SiteId, nerve: NerveId): ClaimId | null {
  return NERVES_OF_SPOT[spotOf(id)][nerve] ?? null;
}

/** Points over a muscle, in teaching order; empty for a muscle that only gives the place. */
export function sitesOfBodyMuscle(id: BodyMuscleId): readonly SiteId[] {
  return SITE_IDS.filter((site) => musclesUnder(site).includes(id));
}

/** Points aimed at a nerve, in teaching order. */
export function sitesOfNerve(id: NerveId): readonly SiteId[] {
  return SITE_IDS.filter((site) => nervesAt(site).includes(id));
}
