// Closes the cut: the skin rolls under in a rounded edge and ends in a shallow hollow, as under a plaster cast.

import { add, cross, dot, scale, subtract, unit, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { vertexNormals } from '../geometry/normals.ts';
import { BASE } from '../recipe/bust.ts';
import type { Cut } from './cut-bust.ts';

export interface Closed {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

/** A ring with fewer places is not halved again. */
const FEWEST_PLACES = 6;
const SMOOTHING_ROUNDS = 12;

/** Adds the base's vertices after those of the skin, whose numbers stay. */
export function closeBase({ positions, triangles, rim }: Cut): Closed {
  const normals = vertexNormals(positions, triangles);
  const n = rim.length;
  const point = (i: number): Vec3 => vectorAt(positions, rim[(i + n) % n] ?? 0);
  const points: number[] = [];
  const facets: number[] = [];
  let last: readonly number[] = rim;
  /** Adds a ring inside the last one, through the given places of the rim. */
  const ring = (places: readonly number[], place: (i: number) => Vec3): void => {
    const first = (positions.length + points.length) / 3;
    const here = places.map((_, i) => first + i);
    for (const i of places) points.push(...place(i));
    facets.push(...(here.length === last.length ? band(last, here) : halvingBand(last, here)));
    last = here;
  };

  const frames = smoothFrames(rim.map((v, i) => rollFrame(vectorAt(normals, v), point(i - 1), point(i + 1))));
  const under = (i: number, angle: number): Vec3 => {
    const { out, down } = frames[i] ?? UPRIGHT;
    const sunk = add(point(i), scale(down, BASE.edgeRadius * Math.sin(angle)));
    return subtract(sunk, scale(out, BASE.edgeRadius * (1 - Math.cos(angle))));
  };
  const all = rim.map((_, i) => i);
  for (let step = 1; step <= BASE.edgeSteps; step++) ring(all, (i) => under(i, (step / BASE.edgeSteps) * (Math.PI / 2)));

  const edge = rim.map((_, i) => under(i, Math.PI / 2));
  const middleZ = edge.reduce((sum, p) => sum + p[2], 0) / n;
  const lowest = Math.min(...edge.map((p) => p[1]));
  let places: readonly number[] = all;
  for (let step = 1; step < BASE.rings; step++) {
    const share = 1 - step / BASE.rings;
    // Inner rings are shorter: with half the points each time the facets stay well shaped.
    if (places.length >= 2 * FEWEST_PLACES) places = places.filter((_, i) => i % 2 === 0);
    ring(places, (i) => {
      const p = edge[i] ?? [0, 0, 0];
      return [p[0] * share, hollowHeight(p[1], lowest, share), middleZ + (p[2] - middleZ) * share];
    });
  }
  const centre = (positions.length + points.length) / 3;
  points.push(0, hollowHeight(lowest, lowest, 0), middleZ);
  last.forEach((v, i) => {
    facets.push(last[(i + 1) % last.length] ?? 0, v, centre);
  });
  return { positions: join(positions, points), triangles: Uint32Array.from([...triangles, ...facets]) };
}

/** Two triangles between each pair of neighbours of two rings of equal length. */
function band(outer: readonly number[], inner: readonly number[]): readonly number[] {
  const n = outer.length;
  return outer.flatMap((a, i) => {
    const [b, c, d] = [outer[(i + 1) % n] ?? 0, inner[(i + 1) % n] ?? 0, inner[i] ?? 0];
    return [b, a, d, b, d, c];
  });
}

/** Between a ring and one through every other of its places (an odd outer ring ends in one plain triangle). */
function halvingBand(outer: readonly number[], inner: readonly number[]): readonly number[] {
  const n = outer.length;
  return inner.flatMap((d, k) => {
    const [a, m, b] = [outer[2 * k] ?? 0, outer[(2 * k + 1) % n] ?? 0, outer[(2 * k + 2) % n] ?? 0];
    const c = inner[(k + 1) % inner.length] ?? 0;
    return 2 * k + 1 === n ? [m, a, d, m, d, c] : [m, a, d, m, d, c, b, m, c];
  });
}

/** The underside follows the rim's own rise and sinks inwards to the hollow. */
function hollowHeight(rimY: number, lowestY: number, share: number): number {
  return lowestY + (rimY - lowestY) * share * share + BASE.hollow * (1 - share * share);
}

/** How the skin rolls under at a place of the rim: unit vectors away from the figure and downwards. */
interface RollFrame {
  readonly out: Vec3;
  readonly down: Vec3;
}

const PLUMB: Vec3 = [0, -1, 0];
const UPRIGHT: RollFrame = { out: [0, 0, 1], down: PLUMB };

function rollFrame(normal: Vec3, before: Vec3, after: Vec3): RollFrame {
  const along = unit(subtract(after, before));
  const skin = unit(cross(along, normal));
  // Half way between the skin's own slope and the plumb line: the edge keeps one height where the skin leans.
  const down = unit(add(scale(skin, skin[1] > 0 ? -1 : 1), PLUMB));
  const out = cross(down, along);
  return { out: unit(scale(out, Math.sign(dot(out, normal)))), down };
}

/** Averages neighbouring frames a little: the rim's vertices lie at uneven distances. */
function smoothFrames(frames: readonly RollFrame[]): readonly RollFrame[] {
  const n = frames.length;
  const mix = (middle: Vec3, one: Vec3, other: Vec3): Vec3 => unit(add(scale(middle, 2), add(one, other)));
  let now = frames;
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    now = now.map((frame, i) => {
      const [a, b] = [now[(i + n - 1) % n] ?? frame, now[(i + 1) % n] ?? frame];
      return { out: mix(frame.out, a.out, b.out), down: mix(frame.down, a.down, b.down) };
    });
  }
  return now;
}

function join(a: Float64Array, b: readonly number[]): Float64Array {
  const out = new Float64Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
