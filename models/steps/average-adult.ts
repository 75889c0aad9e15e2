// The average adult: the base mesh moved by the mean of the six young faces and the two average bodies, eyes closed.
import { BODY_TARGETS, EYELID_TARGETS, RACE_TARGETS } from '../recipe/source.ts';
import type { ControlMesh } from './read-source.ts';

/** Positions of the control mesh's vertices after the mean targets, in its own decimetres. Pure. */
export function averageAdult(source: ControlMesh): Float64Array {
  const positions = Float64Array.from(source.positions);
  const add = (names: readonly string[], weight: number): void => {
    for (const name of names) {
      const delta = source.targets.get(name);
      if (!delta) throw new Error(`target ${name} is not in models/source/`);
      for (let i = 0; i < positions.length; i++) positions[i] = (positions[i] ?? 0) + (delta[i] ?? 0) * weight;
    }
  };
  add(RACE_TARGETS, 1 / RACE_TARGETS.length);
  add(BODY_TARGETS, 1 / BODY_TARGETS.length);
  // A left and a right lid for each face: every name holds one eye, so the mean is over half their number.
  add(EYELID_TARGETS, 2 / EYELID_TARGETS.length);
  return positions;
}
