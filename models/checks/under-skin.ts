// What lies under the average's skin lies under that of every other figure, about as deep.

import { vectorAt } from '#anatomy/vec3.ts';
import { type Depth, depthBelow, sameSide } from '../geometry/depth-below.ts';
import type { Surface } from '../geometry/surface.ts';

/** Places looked at: every so many-th vertex. */
const EVERY = 3;
/** Millimetres. Deeper than this nothing can show, and depth is no longer measured against one patch of skin. */
const SHALLOW_MM = 12;
/** What is no deeper than this on the average lies in a fold already; across a fold depth is not compared at all. */
const IN_A_FOLD_MM = 0.2;
/** How much the depth of a muscle or a nerve may change. */
const MOST_CHANGED_MM = 1;

export interface Depths {
  /** Largest change of depth of a shallow place, either way, and the 95th hundredth, millimetres. */
  readonly most: number;
  readonly usual: number;
  /** Depth of the place nearest to the skin; negative when it comes through. */
  readonly least: number;
}

/**
 * @param skin the figure's @param places what was carried under it, metres
 * @param before how deep each place lies under the average's skin
 */
export function depthsOf(skin: Surface, places: Float64Array, before: readonly Depth[]): Depths {
  const changes: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let v = 0; v < before.length; v += EVERY) {
    const deep = before[v];
    if (!deep || deep.mm > SHALLOW_MM || deep.mm < IN_A_FOLD_MM) continue;
    const now = depthBelow(skin, vectorAt(places, v));
    if (!sameSide(deep, now)) continue;
    changes.push(Math.abs(now.mm - deep.mm));
    least = Math.min(least, now.mm);
  }
  changes.sort((a, b) => a - b);
  return {
    most: changes[changes.length - 1] ?? 0,
    usual: changes[Math.floor(changes.length * 0.95)] ?? 0,
    least: changes.length === 0 ? SHALLOW_MM : least,
  };
}

/** @param name figure and mesh, for the message */
export function risen(name: string, { most, least }: Depths): readonly string[] {
  return [
    ...(least <= 0 ? [`${name}: comes ${(-least).toFixed(2)} mm through the skin`] : []),
    ...(most > MOST_CHANGED_MM ? [`${name}: its depth changes by ${most.toFixed(2)} mm`] : []),
  ];
}
