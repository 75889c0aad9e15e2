// Closes the cut: the skin rolls under in a rounded edge and ends in a shallow hollow, as under a plaster cast.
import { vertexNormals } from '../geometry/normals.ts';
import { BASE } from '../recipe/bust.ts';
import type { Cut } from './cut-bust.ts';

export interface Closed {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

const FEWEST_PLACES = 6;

/** Adds the base's vertices after those of the skin, whose numbers stay. */
export function closeBase({ positions, triangles, rim }: Cut): Closed {
  const normals = vertexNormals(positions, triangles);
  const n = rim.length;
  const point = (i: number): readonly [number, number, number] => vec(positions, rim[(i + n) % n] ?? 0);
  const points: number[] = [];
  const facets: number[] = [];
  let last: readonly number[] = rim;
  /** Adds a ring inside the last one, through the given places of the rim. */
  const ring = (places: readonly number[], place: (i: number) => readonly [number, number, number]): void => {
    const first = (positions.length + points.length) / 3;
    const here = places.map((_, i) => first + i);
    for (const i of places) points.push(...place(i));
    facets.push(...(here.length === last.length ? band(last, here) : halvingBand(last, here)));
    last = here;
  };

  const frames = smoothFrames(rim.map((v, i) => rollFrame(vec(normals, v), point(i - 1), point(i + 1))));
  const under = (i: number, angle: number): [number, number, number] => {
    const p = point(i);
    const frame = frames[i];
    const [down, inward] = [BASE.edgeRadius * Math.sin(angle), BASE.edgeRadius * (1 - Math.cos(angle))];
    return [0, 1, 2].map((axis) => (p[axis] ?? 0) + (frame?.down[axis] ?? 0) * down - (frame?.out[axis] ?? 0) * inward) as [
      number,
      number,
      number,
    ];
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

interface RollFrame {
  readonly out: readonly number[];
  readonly down: readonly number[];
}

function rollFrame(normal: readonly number[], before: readonly number[], after: readonly number[]): RollFrame {
  const along = unit([0, 1, 2].map((axis) => (after[axis] ?? 0) - (before[axis] ?? 0)));
  const skin = unit(cross(along, normal));
  const side = (skin[1] ?? 0) > 0 ? -1 : 1;
  // Half way between the skin's own slope and the plumb line: the edge keeps one height where the skin leans.
  const down = unit([0, 1, 2].map((axis) => (skin[axis] ?? 0) * side - (axis === 1 ? 1 : 0)));
  return { out: unit(cross(down, along).map((value) => value * Math.sign(dot(cross(down, along), normal)))), down };
}

/** Averages neighbouring frames a little: the rim's vertices lie at uneven distances. */
function smoothFrames(frames: readonly RollFrame[]): readonly RollFrame[] {
  const n = frames.length;
  let now = frames;
  for (let round = 0; round < 12; round++) {
    now = now.map((frame, i) => {
      const [a, b] = [now[(i + n - 1) % n] ?? frame, now[(i + 1) % n] ?? frame];
      const mix = (pick: (f: RollFrame) => readonly number[]): readonly number[] =>
        unit([0, 1, 2].map((axis) => 2 * (pick(frame)[axis] ?? 0) + (pick(a)[axis] ?? 0) + (pick(b)[axis] ?? 0)));
      return { out: mix((f) => f.out), down: mix((f) => f.down) };
    });
  }
  return now;
}

function vec(array: Float64Array, v: number): readonly [number, number, number] {
  return [array[v * 3] ?? 0, array[v * 3 + 1] ?? 0, array[v * 3 + 2] ?? 0];
}

function unit(v: readonly number[]): readonly number[] {
  const length = Math.hypot(...v) || 1;
  return v.map((value) => value / length);
}

function cross(a: readonly number[], b: readonly number[]): readonly number[] {
  const [ax = 0, ay = 0, az = 0] = a;
  const [bx = 0, by = 0, bz = 0] = b;
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function join(a: Float64Array, b: readonly number[]): Float64Array {
  const out = new Float64Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
