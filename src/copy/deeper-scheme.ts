// Puts together what is told at every point of a muscle of the scheme: the muscle's anatomy, how it is found, what can go wrong.
import { MUSCLE_IDS, type MuscleId } from '#protocol/vocabulary.ts';
import type { Deeper, DeeperWords } from './deeper-words.ts';
import type { Told } from './facts.ts';

export interface Harm {
  /** How the muscle is found; told with the needle. */
  readonly find: string;
  readonly complication: readonly Told[];
  readonly avoid: readonly Told[];
}

type Anatomy = DeeperWords['bodyMuscles'];

/** `paraspinal` is the anatomy of the group, which the layers draw as two muscles. */
export function schemeOf(harm: Readonly<Record<MuscleId, Harm>>, anatomy: Anatomy, paraspinal: Deeper): DeeperWords['scheme'] {
  const parts: Readonly<Record<MuscleId, Deeper>> = {
    corrugator: anatomy.corrugator,
    procerus: anatomy.procerus,
    frontalis: anatomy.frontalis,
    temporalis: anatomy.temporalis,
    occipitalis: anatomy.occipitalis,
    paraspinal,
    trapezius: anatomy['trapezius-descending'],
  };
  const told = (muscle: MuscleId): Deeper => {
    const { find, complication, avoid } = harm[muscle];
    const { depth: _, ...rest } = parts[muscle];
    return { ...rest, needle: [{ text: find, claim: `find-${muscle}` }], complication, avoid };
  };
  return Object.fromEntries(MUSCLE_IDS.map((muscle) => [muscle, told(muscle)])) as Record<MuscleId, Deeper>;
}
