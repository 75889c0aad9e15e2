// What each point lies over: the muscles of the layer view that stand for its muscle of the scheme, outer before deep, and the nerves
// it is aimed at. Knows no geometry; how certain a nerve is, its claim says (claims.ts).
import { type SpotId, spotOf } from './spot.ts';
import { type BodyMuscleId, type NerveId, SITE_IDS, type SiteId } from './vocabulary.ts';

const NECK_BESIDE_THE_SPINE: readonly BodyMuscleId[] = ['trapezius-descending', 'splenius-capitis', 'semispinalis-capitis'];

const MUSCLES: Readonly<Record<SpotId, readonly BodyMuscleId[]>> = {
  corrugator: ['corrugator'],
  procerus: ['procerus'],
  'frontalis-medial': ['frontalis'],
  'frontalis-lateral': ['frontalis'],
  'temporalis-1': ['temporalis'],
  'temporalis-2': ['temporalis'],
  'temporalis-3': ['temporalis'],
  'temporalis-4': ['temporalis'],
  'occipitalis-1': ['occipitalis'],
  'occipitalis-2': ['occipitalis'],
  'occipitalis-3': ['occipitalis'],
  'paraspinal-1': NECK_BESIDE_THE_SPINE,
  'paraspinal-2': NECK_BESIDE_THE_SPINE,
  'trapezius-1': ['trapezius-descending'],
  'trapezius-2': ['trapezius-descending'],
  'trapezius-3': ['trapezius-descending'],
};

const NERVES: Readonly<Record<SpotId, readonly NerveId[]>> = {
  corrugator: ['supratrochlear', 'supraorbital'],
  procerus: ['supratrochlear'],
  'frontalis-medial': ['supratrochlear', 'supraorbital'],
  'frontalis-lateral': ['supraorbital'],
  'temporalis-1': ['auriculotemporal'],
  'temporalis-2': ['auriculotemporal', 'zygomaticotemporal'],
  'temporalis-3': ['zygomaticotemporal'],
  'temporalis-4': ['auriculotemporal'],
  'occipitalis-1': ['greater-occipital', 'lesser-occipital'],
  'occipitalis-2': ['lesser-occipital'],
  'occipitalis-3': ['greater-occipital'],
  'paraspinal-1': ['third-occipital', 'greater-occipital'],
  'paraspinal-2': ['greater-occipital', 'third-occipital'],
  'trapezius-1': [],
  'trapezius-2': [],
  'trapezius-3': [],
};

/** Never empty. */
export function musclesUnder(id: SiteId): readonly BodyMuscleId[] {
  return MUSCLES[spotOf(id)];
}

/** Empty where the layer view shows none: the trapezius points are reached by branches of the neck's own nerves. */
export function nervesAt(id: SiteId): readonly NerveId[] {
  return NERVES[spotOf(id)];
}

/** Points over a muscle, in teaching order; empty for a muscle that only gives the place. */
export function sitesOfBodyMuscle(id: BodyMuscleId): readonly SiteId[] {
  return SITE_IDS.filter((site) => musclesUnder(site).includes(id));
}

/** Points aimed at a nerve, in teaching order. */
export function sitesOfNerve(id: NerveId): readonly SiteId[] {
  return SITE_IDS.filter((site) => nervesAt(site).includes(id));
}
