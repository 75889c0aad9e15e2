// How much of a muscle or nerve is drawn at each depth of looking. A table by rank; knows neither meshes nor materials.
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Layers, Structure } from './session.ts';

/** A muscle is whole up to `from` on the scale of `Layers.depth`, fades to `rest` at `to`, and stays so. */
interface Fading {
  readonly from: number;
  readonly to: number;
  readonly rest: number;
}

/** A muscle that only gives the place never goes quite away while muscles are shown. */
const GHOST = 0.12;

const OUTER: Fading = { from: 1.5, to: 2, rest: 0 };
const CONTEXT: Fading = { ...OUTER, rest: GHOST };
const DEEP: Fading = { from: 2.5, to: 3, rest: 0 };
/** Lies on the deepest, so it goes first. */
const OVER_THE_DEEPEST: Fading = { from: 2.4, to: 2.7, rest: 0 };
const DEEPEST: Fading = { from: 2.7, to: 3, rest: 0 };

const FADING: Readonly<Record<BodyMuscleId, Fading>> = {
  frontalis: OUTER,
  procerus: OUTER,
  corrugator: DEEP,
  'orbicularis-oculi': CONTEXT,
  temporalis: DEEP,
  galea: CONTEXT,
  occipitalis: OUTER,
  'splenius-capitis': OVER_THE_DEEPEST,
  'semispinalis-capitis': DEEPEST,
  'trapezius-descending': OUTER,
  'trapezius-transverse': OUTER,
  sternocleidomastoid: CONTEXT,
};

/** 0 (not drawn) to 1 (whole). What is attended to may be drawn regardless. */
export function structureVisibility({ shown, depth }: Layers, structure: Structure): number {
  if (structure.kind === 'nerve') return shown.nerves ? 1 : 0;
  if (!shown.muscles) return 0;
  const { from, to, rest } = FADING[structure.id];
  const gone = Math.min(1, Math.max(0, (depth - from) / (to - from)));
  return 1 - gone * (1 - rest);
}
