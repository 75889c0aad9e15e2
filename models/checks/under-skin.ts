// What lies under the average's skin lies under that of every other figure, about as deep.
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import { dot, subtract, vectorAt } from '../geometry/vec3.ts';

/** Places looked at: every so many-th vertex. */
const EVERY = 3;
/** Millimetres. Deeper than this nothing can show, and depth is no longer measured against one patch of skin. */
const SHALLOW_MM = 12;
/** What is no deeper than this on the average lies in a fold, where the nearest skin is that of the other side. */
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

/** Depth below a surface in millimetres; negative outside. */
export function depthBelow(surface: Surface, places: Float64Array, vertex: number): number {
  const place = vectorAt(places, vertex);
  const skin = nearestSkinPoint(surface, place);
  const way = subtract(skin.at, place);
  return Math.hypot(...way) * 1000 * (dot(way, skin.normal) < 0 ? -1 : 1);
}

/** @param skin the average's @param figure another figure's @param before places under the average's skin @param after the same, carried */
export function depthsOf(skin: Surface, figure: Surface, before: Float64Array, after: Float64Array): Depths {
  const changes: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let v = 0; v < before.length / 3; v += EVERY) {
    const deep = depthBelow(skin, before, v);
    if (deep > SHALLOW_MM || deep < IN_A_FOLD_MM) continue;
    const now = depthBelow(figure, after, v);
    changes.push(Math.abs(now - deep));
    least = Math.min(least, now);
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
