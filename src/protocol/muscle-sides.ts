// On which sides each muscle of the layer view is drawn as a thing of its own.
import type { BodyMuscleId, Side } from './vocabulary.ts';

const BOTH: readonly Side[] = ['left', 'right'];
const MIDDLE: readonly Side[] = ['midline'];

export const MUSCLE_SIDES: Readonly<Record<BodyMuscleId, readonly Side[]>> = {
  frontalis: BOTH,
  procerus: MIDDLE,
  corrugator: BOTH,
  'orbicularis-oculi': BOTH,
  temporalis: BOTH,
  galea: MIDDLE,
  occipitalis: BOTH,
  'splenius-capitis': BOTH,
  'semispinalis-capitis': BOTH,
  'trapezius-descending': BOTH,
  'trapezius-transverse': BOTH,
  sternocleidomastoid: BOTH,
};
