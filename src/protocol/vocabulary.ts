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
