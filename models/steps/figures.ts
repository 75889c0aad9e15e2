// Every figure that heads.glb can turn the average adult into: the other heads at rest, and the average in each action.
import type { OtherHeadId } from '#anatomy/manifest.ts';
import { type BodyMuscleId, MUSCLE_IDS, type MuscleId } from '#protocol/vocabulary.ts';
import { ACTIONS } from '../recipe/actions.ts';
import { HEAD_MIXES } from '../recipe/heads.ts';
import { act } from './act.ts';
import { mixHead } from './mix-head.ts';
import type { ControlMesh } from './read-source.ts';
import { settleControl } from './settle-control.ts';

interface Acting {
  readonly kind: 'action';
  readonly id: MuscleId;
  /** Muscles that swell in it, by so many millimetres on either face. */
  readonly works: readonly BodyMuscleId[];
  readonly swellMm: number;
}

export type Figure = ({ readonly kind: 'head'; readonly id: OtherHeadId } | Acting) & {
  /** Name of its morph target. */
  readonly target: string;
  /** Its settled cage, metres; the head's size follows the average's factor, so that sizes differ truly. */
  readonly cage: Float64Array;
};

/** Heads first, in the recipe's order; then the actions in the scheme's. @param cage the average adult's, settled */
export function figuresOf(source: ControlMesh, mmPerDm: number, cage: Float64Array): readonly Figure[] {
  const others = Object.keys(HEAD_MIXES) as OtherHeadId[];
  return [
    ...others.map((id): Figure => {
      const shape = mixHead(source, HEAD_MIXES[id]);
      return { kind: 'head', id, target: id, cage: settleControl(source, shape, mmPerDm) };
    }),
    ...MUSCLE_IDS.flatMap((id): readonly Figure[] => {
      const action = ACTIONS[id];
      if (!action) return [];
      const { works, swellMm } = action;
      return [{ kind: 'action', id, works, swellMm, target: `action-${id}`, cage: act(source, cage, mmPerDm, action) }];
    }),
  ];
}
