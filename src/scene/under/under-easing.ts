// How the uniforms of what lies under the skin go from one state to the next. Given records and a place for the window, it knows
// neither session nor meshes.
import { eased, easeShare } from '../easing.ts';
import type { SkinPlace } from '../skin-picker.ts';
import type { PartRecord, PartState, UnderRecords } from './describe-under.ts';
import type { UnderModel } from './load-layers.ts';
import type { UnderUniforms } from './tissue-materials.ts';

/** Metres: the window is about 5 cm across. */
export const WINDOW_RADIUS_M = 0.025;
/** Seconds in which most of a change has happened. */
const PART_EASE_S = 0.11;
const SKIN_EASE_S = 0.12;
const WINDOW_EASE_S = 0.06;
/** Light and ghostliness in each state, 0 to 1. */
const GLOW: Readonly<Record<PartState, number>> = { hidden: 0, ghost: 0, rest: 0, bright: 0.6, lit: 1 };
const GHOSTLY: Readonly<Record<PartState, number>> = { hidden: 0, ghost: 1, rest: 0, bright: 0, lit: 0 };

/** Goes one step of `delta` seconds towards the records; false once everything is there. */
export function stepUnder(
  uniforms: UnderUniforms,
  { muscles, nerves }: UnderModel,
  goals: UnderRecords,
  at: SkinPlace | null,
  delta: number,
  calm: boolean,
): boolean {
  const { fade, ghostShare, rootTint } = uniforms;
  const hole = uniforms.window.value;
  let moving = false;
  const next = (now: number, goal: number, share: number, close?: number): number => {
    const then = eased(now, goal, share, close);
    if (then !== goal) moving = true;
    return then;
  };

  const records = new Map(goals.parts.map((record) => [record.node, record]));
  const parts = [
    ...muscles.ranges.map(({ part }, i) => ({ record: records.get(part.node), value: uniforms.muscles.value[i] })),
    ...nerves.ranges.map(({ part }, i) => ({ record: records.get(part.node), value: uniforms.nerves.value[i] })),
  ];
  const windowGoal = goals.window && at ? WINDOW_RADIUS_M : 0;
  // What the skin still covers changes at once; what it is about to cover waits until it does.
  const paceOf = (now: number, goal: number): number => {
    if (now === 0) return 1;
    return goal === 0 ? 0 : easeShare(delta, PART_EASE_S, calm);
  };
  const paces = [paceOf(fade.value, goals.skin.fade), paceOf(hole.w, windowGoal)] as const;
  for (const { record, value } of parts) {
    if (!(record && value)) continue;
    const unseen = value.x * fade.value + value.y * hole.w === 0;
    const pace = unseen ? 1 : easeShare(delta, PART_EASE_S, calm);
    goalOf(record).forEach((goal, k) => {
      value.setComponent(k, next(value.getComponent(k), goal, paces[k] ?? pace));
    });
  }

  const share = easeShare(delta, SKIN_EASE_S, calm);
  fade.value = next(fade.value, goals.skin.fade, share);
  ghostShare.value = next(ghostShare.value, goals.skin.ghost, share);
  rootTint.value = next(rootTint.value, goals.dermatomes ? 1 : 0, share);
  hole.w = next(hole.w, windowGoal, easeShare(delta, WINDOW_EASE_S, calm), 0.0002);
  if (at) {
    hole.set(...at.at, hole.w);
    uniforms.windowUp.value.set(...at.normal);
  }
  return moving;
}

const goalOf = ({ seen, inWindow, state }: PartRecord): readonly number[] => [seen, inWindow, GLOW[state], GHOSTLY[state]];
