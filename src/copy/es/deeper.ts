// The Spanish locale of what clinicians and students are told, assembled. Its sentences lie in deeper/, one file a subject. Only
// load-deeper.ts may import it.
import { MUSCLE_IDS, type MuscleId } from '#protocol/vocabulary.ts';
import type { Deeper, DeeperWords } from '../deeper-words.ts';
import { FACE_ANATOMY } from './deeper/face-anatomy.ts';
import { HARM } from './deeper/harm.ts';
import { NECK_ANATOMY } from './deeper/neck-anatomy.ts';
import { NEEDLE_WORDS } from './deeper/needle.ts';
import { DEEP_NERVES } from './deeper/nerves.ts';
import { PARASPINAL_ANATOMY } from './deeper/paraspinal-anatomy.ts';
import { DEEP_REGIONS } from './deeper/regions.ts';
import { DEEP_SPOTS } from './deeper/spots.ts';

/** What a student is told at a point of each muscle of the scheme. */
const ANATOMY: Readonly<Record<MuscleId, Deeper>> = {
  corrugator: FACE_ANATOMY.corrugator,
  procerus: FACE_ANATOMY.procerus,
  frontalis: FACE_ANATOMY.frontalis,
  temporalis: FACE_ANATOMY.temporalis,
  occipitalis: FACE_ANATOMY.occipitalis,
  paraspinal: PARASPINAL_ANATOMY,
  trapezius: NECK_ANATOMY['trapezius-descending'],
};

function schemeOf(muscle: MuscleId): Deeper {
  const { find, complication, avoid } = HARM[muscle];
  const { depth: _, ...anatomy } = ANATOMY[muscle];
  return { ...anatomy, needle: [{ text: find, claim: `find-${muscle}` }], complication, avoid };
}

export const DEEPER_ES: DeeperWords = {
  locale: 'es',
  needle: NEEDLE_WORDS,
  scheme: Object.fromEntries(MUSCLE_IDS.map((muscle) => [muscle, schemeOf(muscle)])) as Record<MuscleId, Deeper>,
  spots: DEEP_SPOTS,
  regions: DEEP_REGIONS,
  bodyMuscles: { ...FACE_ANATOMY, ...NECK_ANATOMY },
  nerves: DEEP_NERVES,
};
