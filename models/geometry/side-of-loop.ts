// On which side of a closed line on the skin every vertex lies, and how far from it.
// Close to the line the side is seen at once; from there it spreads over the skin itself, so that an ear standing over the line, or a
// fold close behind it, is not mistaken for the skin below. The surface should be finer than the bends of the line (see refine.ts).

import { MinHeap } from '#anatomy/min-heap.ts';
import { cross, distance, dot, length, scale, subtract, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { nearestSkinPoint } from './skin-point.ts';
import { cornersOf, type Surface, triangleCount } from './surface.ts';

/** So far to each side of the line the side is seen; any closer than `onLine` it is not. */
const BAND_M = { onLine: 0.0003, wide: 0.006 } as const;
/** How square to the line, and how level with the skin at it, a vertex must lie for its side to be seen. */
const CLEAR = 0.5;
/** Nobody asks exactly how far a vertex lies that is further from the line than this. */
const ROUGH = { beyond: 0.03, stride: 12 } as const;

/**
 * Metres, as the crow flies, from the line for every vertex; positive on the side of `inside`.
 * @param loop closed, closely spaced, on the skin; its first point is not repeated
 * @param around the surface's neighbours, where they are known already
 */
export function distanceInside(
  surface: Surface,
  loop: readonly Vec3[],
  inside: Vec3,
  around = neighboursOf(surface),
): Float64Array {
  const count = surface.welded.length;
  const { nearest, gaps } = nearestOnLoop(surface, loop);
  const normals = loop.map((place) => nearestSkinPoint(surface, place).normal);
  const sides = new Int8Array(count);
  for (let v = 0; v < count; v++) {
    const gap = gaps[v] ?? 0;
    if (surface.welded[v] !== v || gap > BAND_M.wide || gap < BAND_M.onLine) continue;
    const i = nearest[v] ?? 0;
    const [before, place, after] = [loop[(i + loop.length - 1) % loop.length], loop[i], loop[(i + 1) % loop.length]];
    const normal = normals[i];
    if (!before || !place || !after || !normal || dot(normal, vectorAt(surface.normals, v)) < CLEAR) continue;
    const left = cross(normal, subtract(after, before));
    const clear = dot(subtract(vectorAt(surface.positions, v), place), scale(left, 1 / (length(left) || 1))) / gap;
    if (Math.abs(clear) > CLEAR) sides[v] = clear > 0 ? 1 : -1;
  }
  spread(surface, around, sides);
  const flip = sides[nearestVertex(surface, inside)] ?? 1;
  return gaps.map((gap, v) => gap * flip * (sides[surface.welded[v] ?? v] ?? 1));
}

/** Vertices that share an edge with each vertex. */
export function neighboursOf(surface: Surface): readonly ReadonlySet<number>[] {
  const around = Array.from({ length: surface.welded.length }, () => new Set<number>());
  for (let t = 0; t < triangleCount(surface); t++) {
    const corners = cornersOf(surface, t).map((corner) => surface.welded[corner] ?? corner);
    for (const a of corners) for (const b of corners) if (a !== b) around[a]?.add(b);
  }
  return around;
}

/** Gives every vertex whose side is not seen the side of the seen one nearest to it along the edges. */
function spread(surface: Surface, around: readonly ReadonlySet<number>[], sides: Int8Array): void {
  const walked = Float64Array.from(sides, (side) => (side === 0 ? Number.POSITIVE_INFINITY : 0));
  const heap = new MinHeap();
  sides.forEach((side, v) => {
    if (side !== 0) heap.push(0, v);
  });
  for (let top = heap.pop(); top; top = heap.pop()) {
    if (top.key > (walked[top.item] ?? 0)) continue;
    const from = vectorAt(surface.positions, top.item);
    for (const next of around[top.item] ?? []) {
      const far = top.key + distance(from, vectorAt(surface.positions, next));
      if (far >= (walked[next] ?? 0)) continue;
      walked[next] = far;
      sides[next] = sides[top.item] ?? 1;
      heap.push(far, next);
    }
  }
}

function nearestVertex(surface: Surface, place: Vec3): number {
  const { triangle, barycentric } = nearestSkinPoint(surface, place);
  const corner = barycentric.indexOf(Math.max(...barycentric));
  const vertex = cornersOf(surface, triangle)[corner] ?? 0;
  return surface.welded[vertex] ?? vertex;
}

/** For every vertex the nearest point of the loop (its number) and how far it is; far from the loop by every twelfth point only. */
function nearestOnLoop(
  { positions }: Surface,
  loop: readonly Vec3[],
): { readonly nearest: Uint32Array; readonly gaps: Float64Array } {
  const flat = Float64Array.from(loop.flat());
  const count = positions.length / 3;
  const nearest = new Uint32Array(count);
  const gaps = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    const at = vectorAt(positions, v);
    const rough = nearestOf(flat, at, ROUGH.stride);
    const { i, gap } = rough.gap > ROUGH.beyond ? rough : nearestOf(flat, at, 1);
    nearest[v] = i;
    gaps[v] = gap;
  }
  return { nearest, gaps };
}

function nearestOf(flat: Float64Array, [x, y, z]: Vec3, stride: number): { readonly i: number; readonly gap: number } {
  let [i, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < flat.length; at += 3 * stride) {
    const dx = (flat[at] ?? 0) - x;
    const dy = (flat[at + 1] ?? 0) - y;
    const dz = (flat[at + 2] ?? 0) - z;
    const squared = dx * dx + dy * dy + dz * dz;
    if (squared >= least) continue;
    least = squared;
    i = at / 3;
  }
  return { i, gap: Math.sqrt(least) };
}
