// How each patch of a skin turns between two figures of the same mesh: a rotation a vertex, evened out over the neighbourhood.

import { add, cross, dot, inPlane, scale, subtract, unit, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';

interface Skin {
  readonly positions: Float64Array;
  /** Unit, three numbers a vertex. */
  readonly normals: Float64Array;
}

const EVENING_ROUNDS = 6;

/** Nine numbers a vertex: the rotation from the first figure to the second, row by row. */
export function turnsBetween(from: Skin, to: Skin, facets: Uint32Array): Float64Array {
  const around = neighboursOf(facets, from.positions.length / 3);
  let turns = around.map((near, v): Vec3 => {
    const [other] = near;
    return other === undefined ? [0, 0, 0] : turnOf(frameAt(from, v, other), frameAt(to, v, other));
  });
  for (let round = 0; round < EVENING_ROUNDS; round++) {
    const now = turns;
    turns = now.map((own, v) => {
      const near = around[v] ?? new Set();
      let sum = scale(own, near.size);
      for (const other of near) sum = add(sum, now[other] ?? own);
      return near.size === 0 ? own : scale(sum, 1 / (2 * near.size));
    });
  }
  return Float64Array.from(turns.flatMap(matrixOf));
}

function neighboursOf(facets: Uint32Array, count: number): readonly ReadonlySet<number>[] {
  const around = Array.from({ length: count }, () => new Set<number>());
  facets.forEach((v, i) => {
    const next = facets[i % 3 === 2 ? i - 2 : i + 1] ?? v;
    around[v]?.add(next);
    around[next]?.add(v);
  });
  return around;
}

type Frame = readonly [Vec3, Vec3, Vec3];

/** Along the skin towards a neighbour, across, and out. */
function frameAt({ positions, normals }: Skin, v: number, towards: number): Frame {
  const out = vectorAt(normals, v);
  const along = unit(inPlane(subtract(vectorAt(positions, towards), vectorAt(positions, v)), out));
  return [along, cross(out, along), out];
}

/** The turn between two frames as axis times angle; angles stay far below a half turn. */
function turnOf(a: Frame, b: Frame): Vec3 {
  // Twice the sine of the angle along the axis: what the cross products of matching directions sum to.
  const sum = add(add(cross(a[0], b[0]), cross(a[1], b[1])), cross(a[2], b[2]));
  const sine = Math.hypot(...sum) / 2;
  const cosine = (dot(a[0], b[0]) + dot(a[1], b[1]) + dot(a[2], b[2]) - 1) / 2;
  return sine < 1e-12 ? [0, 0, 0] : scale(sum, Math.atan2(sine, cosine) / (2 * sine));
}

function matrixOf(turn: Vec3): readonly number[] {
  const angle = Math.hypot(...turn);
  if (angle < 1e-12) return [1, 0, 0, 0, 1, 0, 0, 0, 1];
  const [x, y, z] = scale(turn, 1 / angle);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const t = 1 - c;
  return [
    c + x * x * t,
    x * y * t - z * s,
    x * z * t + y * s,
    y * x * t + z * s,
    c + y * y * t,
    y * z * t - x * s,
    z * x * t - y * s,
    z * y * t + x * s,
    c + z * z * t,
  ];
}
