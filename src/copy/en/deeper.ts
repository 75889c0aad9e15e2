// The English locale of what clinicians and students are told, assembled. Its sentences lie in deeper/, one file a subject. Only
// load-deeper.ts may import it.
import { schemeOf } from '../deeper-scheme.ts';
import type { DeeperWords } from '../deeper-words.ts';
import { FACE_ANATOMY } from './deeper/face-anatomy.ts';
import { HARM } from './deeper/harm.ts';
import { NECK_ANATOMY } from './deeper/neck-anatomy.ts';
import { NEEDLE_WORDS } from './deeper/needle.ts';
import { DEEP_NERVES } from './deeper/nerves.ts';
import { PARASPINAL_ANATOMY } from './deeper/paraspinal-anatomy.ts';
import { DEEP_REGIONS } from './deeper/regions.ts';
import { DEEP_SPOTS } from './deeper/spots.ts';

const ANATOMY = { ...FACE_ANATOMY, ...NECK_ANATOMY };

export const DEEPER_EN: DeeperWords = {
  locale: 'en',
  needle: NEEDLE_WORDS,
  scheme: schemeOf(HARM, ANATOMY, PARASPINAL_ANATOMY),
  spots: DEEP_SPOTS,
  regions: DEEP_REGIONS,
  bodyMuscles: ANATOMY,
  nerves: DEEP_NERVES,
};
