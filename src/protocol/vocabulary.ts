// The closed lists every other layer speaks in: areas, muscles, sides, points. Ids are public and never change.
// Left and right are the patient's own.

export const REGION_IDS = ['forehead', 'temple', 'occipital', 'neck'] as const;
export type RegionId = (typeof REGION_IDS)[number];

export const MUSCLE_IDS = [
  'corrugator',
  'procerus',
  'frontalis',
  'temporalis',
  'occipitalis',
  'paraspinal',
  'trapezius',
] as const;
/** The seven muscles (or muscle groups) of the published scheme, in the usual teaching order. */
export type MuscleId = (typeof MUSCLE_IDS)[number];

export const SIDES = ['left', 'right', 'midline'] as const;
export type Side = (typeof SIDES)[number];

/** The 31 fixed points, in teaching order: muscle by muscle, left before right. */
export const SITE_IDS = [
  'corrugator-left',
  'corrugator-right',
  'procerus',
  'frontalis-medial-left',
  'frontalis-lateral-left',
  'frontalis-medial-right',
  'frontalis-lateral-right',
  'temporalis-1-left',
  'temporalis-2-left',
  'temporalis-3-left',
  'temporalis-4-left',
  'temporalis-1-right',
  'temporalis-2-right',
  'temporalis-3-right',
  'temporalis-4-right',
  'occipitalis-1-left',
  'occipitalis-2-left',
  'occipitalis-3-left',
  'occipitalis-1-right',
  'occipitalis-2-right',
  'occipitalis-3-right',
  'paraspinal-1-left',
  'paraspinal-2-left',
  'paraspinal-1-right',
  'paraspinal-2-right',
  'trapezius-1-left',
  'trapezius-2-left',
  'trapezius-3-left',
  'trapezius-1-right',
  'trapezius-2-right',
  'trapezius-3-right',
] as const;
export type SiteId = (typeof SITE_IDS)[number];

/**
 * The muscles that the layer view shows, superficial and deep, those of the scheme and those that only give the place (orbicularis,
 * galea, sternocleidomastoid). `paraspinal` of the scheme is a group: trapezius-descending over splenius-capitis over
 * semispinalis-capitis.
 */
export const BODY_MUSCLE_IDS = [
  'frontalis',
  'procerus',
  'corrugator',
  'orbicularis-oculi',
  'temporalis',
  'galea',
  'occipitalis',
  'splenius-capitis',
  'semispinalis-capitis',
  'trapezius-descending',
  'trapezius-transverse',
  'sternocleidomastoid',
] as const;
export type BodyMuscleId = (typeof BODY_MUSCLE_IDS)[number];

/** Sensory nerves of the forehead, temple and back of the head, front to back. */
export const NERVE_IDS = [
  'supratrochlear',
  'supraorbital',
  'zygomaticotemporal',
  'auriculotemporal',
  'lesser-occipital',
  'greater-occipital',
  'third-occipital',
] as const;
export type NerveId = (typeof NERVE_IDS)[number];

/** Skin areas by root: the three branches of the trigeminal nerve and two of the neck. */
export const DERMATOME_IDS = ['V1', 'V2', 'V3', 'C2', 'C3'] as const;
export type DermatomeId = (typeof DERMATOME_IDS)[number];

export const LAYER_IDS = ['skin', 'muscles', 'nerves'] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** Who is reading. */
export const LEVEL_IDS = ['patient', 'clinician', 'student'] as const;
export type LevelId = (typeof LEVEL_IDS)[number];
