// The average adult: the base mesh moved by the mean of the six young faces and the two average bodies, eyes closed.
import { BODY_TARGETS, EYELID_TARGETS, RACE_TARGETS } from '../recipe/source.ts';
import { each, mixed } from './mixed.ts';
import type { ControlMesh } from './read-source.ts';

/**
 * Positions of the control mesh's vertices after the mean targets, in its own decimetres. Pure.
 * @param more further shares of targets on top: a movement of the face
 */
export function averageAdult(
  source: ControlMesh,
  more: readonly (readonly [target: string, share: number])[] = [],
): Float64Array {
  return mixed(source, [
    ...each(RACE_TARGETS, 1 / RACE_TARGETS.length),
    ...each(BODY_TARGETS, 1 / BODY_TARGETS.length),
    // A left and a right lid for each face: every name holds one eye, so the mean is over half their number.
    ...each(EYELID_TARGETS, 2 / EYELID_TARGETS.length),
    ...more,
  ]);
}
