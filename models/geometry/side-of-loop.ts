// On which side of a closed line on the skin every vertex lies, and how far from it.
// The side spreads over the skin itself from the triangles that the line crosses, so that an ear standing over the line, or a fold close
// behind it, is not mistaken for the skin below.
import type { Vec3 } from '../bust.ts';
import { MinHeap } from './min-heap.ts';
import { nearestSkinPoint } from './skin-point.ts';
import { cornersOf, type Surface, triangleCount } from './surface.ts';
import { cross, distance, dot, length, subtract, vectorAt } from './vec3.ts';

/**
 * Metres from the line for every vertex, positive on the side of `inside`. Straight distances: they are used close to the line only.
 * @param loop closed, closely spaced, on the skin; its first point is not repeated
 */
export function distanceInside(surface: Surface, loop: readonly Vec3[], inside: Vec3): Float64Array {
  const count = surface.welded.length;
  const sides = new Int8Array(count);
  const walked = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const heap = new MinHeap();
  const seeds = new Set(loop.flatMap((place) => cornersOf(surface, nearestSkinPoint(surface, place).triangle)));
  for (const corner of seeds) {
    const v = surface.welded[corner] ?? corner;
    const { far, side } = besideLoop(surface, loop, v);
    walked[v] = far;
    sides[v] = side;
    heap.push(far, v);
  }
  spread(surface, sides, walked, heap);
  const flip = sides[nearestVertex(surface, inside)] ?? 1;
  return Float64Array.from({ length: count }, (_, v) => {
    const welded = surface.welded[v] ?? v;
    return (sides[welded] ?? 1) * flip * gapTo(loop, vectorAt(surface.positions, welded));
  });
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

function besideLoop(surface: Surface, loop: readonly Vec3[], vertex: number): { readonly far: number; readonly side: 1 | -1 } {
  const at = vectorAt(surface.positions, vertex);
  const i = nearestOf(loop, at);
  const place = loop[i] ?? at;
  const ahead = subtract(loop[(i + 1) % loop.length] ?? place, loop[(i + loop.length - 1) % loop.length] ?? place);
  const left = cross(vectorAt(surface.normals, vertex), ahead);
  const offset = subtract(at, place);
  return { far: length(offset), side: dot(offset, left) >= 0 ? 1 : -1 };
}

function spread(surface: Surface, sides: Int8Array, walked: Float64Array, heap: MinHeap): void {
  const around = neighboursOf(surface);
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

function gapTo(loop: readonly Vec3[], place: Vec3): number {
  return distance(loop[nearestOf(loop, place)] ?? place, place);
}

function nearestOf(loop: readonly Vec3[], place: Vec3): number {
  let best = { i: 0, squared: Number.POSITIVE_INFINITY };
  loop.forEach((point, i) => {
    const x = point[0] - place[0];
    const y = point[1] - place[1];
    const z = point[2] - place[2];
    const squared = x * x + y * y + z * z;
    if (squared < best.squared) best = { i, squared };
  });
  return best.i;
}
