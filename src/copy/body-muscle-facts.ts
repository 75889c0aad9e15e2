// Gathers what is told of one muscle of the layer view: its points come from the protocol, the words from a locale.
import { sitesOfBodyMuscle } from '#protocol/under-the-point.ts';
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { BodyMuscleFacts } from './facts.ts';
import type { Words } from './words.ts';

export function bodyMuscleFacts(id: BodyMuscleId, words: Words): BodyMuscleFacts {
  return { ...words.bodyMuscles[id], sites: sitesOfBodyMuscle(id) };
}
