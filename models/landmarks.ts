// The names of the landmarks, and what is known of each once it is found. Knows neither where they lie nor how they are found.
import type { Vec3 } from './bust.ts';

export const MIDLINE_LANDMARKS = [
  'nasion',
  'glabella',
  'trichion',
  'vertex',
  'opisthocranion',
  'inion',
  'menton',
  'c7',
  'suprasternal',
] as const;
export const PAIRED_LANDMARKS = [
  'tragion',
  'helix',
  'earlobe',
  'mastoid',
  'orbital-rim-medial',
  'orbital-rim-mid',
  'orbital-rim-lateral',
  'inner-canthus',
  'outer-canthus',
  'pupil',
  'euryon',
  'zygion',
  'neck-inflection',
  'acromion',
] as const;
export type LandmarkName = (typeof MIDLINE_LANDMARKS)[number] | `${(typeof PAIRED_LANDMARKS)[number]}-${'left' | 'right'}`;

/** Those that the manifest publishes; the others only serve the rules and the report. */
export const MANIFEST_LANDMARKS: readonly LandmarkName[] = [
  'nasion',
  'glabella',
  'trichion',
  'vertex',
  'inion',
  'menton',
  'c7',
  'opisthocranion',
  ...(['tragion', 'helix', 'mastoid', 'orbital-rim-medial', 'pupil', 'acromion', 'neck-inflection'] as const).flatMap(
    (name) => [`${name}-left`, `${name}-right`] as const,
  ),
];

export interface Landmark {
  /** Metres in the atlas frame; on the skin, but for the pupils, which lie behind the closed lids. */
  readonly at: Vec3;
  readonly how: string;
}
export type Landmarks = Readonly<Record<LandmarkName, Landmark>>;
