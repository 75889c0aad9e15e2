// The average adult's cage in a muscle's action. Smooth fields on the control vertices; subdivision makes them smoother still.

import { vertexNormals } from '../geometry/normals.ts';
import { smoothstep } from '../geometry/smoothstep.ts';
import { toTriangles } from '../geometry/to-triangles.ts';
import type { Action, Bulge, Glide, Shrug, Tilt } from '../recipe/actions.ts';
import { type BrowMove, browTargets } from '../recipe/source.ts';
import { averageAdult } from './average-adult.ts';
import { each } from './mixed.ts';
import type { ControlMesh } from './read-source.ts';
import { settleControl } from './settle-control.ts';

const MM = 0.001;
const DEG = Math.PI / 180;
/** hm08 has each movement in three faces. */
const FACES = 3;

/** @param cage the average adult, settled, metres @returns the same vertices in the action at its full strength */
export function act(source: ControlMesh, cage: Float64Array, mmPerDm: number, action: Action): Float64Array {
  const moved = browsMoved(source, cage, mmPerDm, action);
  const normals = vertexNormals(cage, toTriangles(source.skinQuads));
  for (let v = 0; v < moved.length / 3; v++) {
    const at = [cage[v * 3] ?? 0, cage[v * 3 + 1] ?? 0, cage[v * 3 + 2] ?? 0] as const;
    const out = normals.subarray(v * 3, v * 3 + 3);
    for (const glide of action.glides ?? []) slide(moved, v, at, glide);
    for (const bulge of action.bulges ?? []) lift(moved, v, at, out, bulge);
    for (const tilt of action.tilts ?? []) turnBack(moved, v, at, tilt);
    if (action.shrug) raise(moved, v, at, action.shrug);
  }
  return moved;
}

type Place = readonly [number, number, number];

function browsMoved(source: ControlMesh, cage: Float64Array, mmPerDm: number, { brows, browsWithin }: Action): Float64Array {
  if (!brows) return Float64Array.from(cage);
  const shares = Object.entries(brows).flatMap(([move, amount]) => each(browTargets(move as BrowMove), amount / FACES));
  const whole = settleControl(source, averageAdult(source, shares), mmPerDm);
  if (browsWithin === undefined) return whole;
  return cage.map((value, i) => {
    const aside = (cage[i - (i % 3)] ?? 0) / (browsWithin * MM);
    return value + ((whole[i] ?? 0) - value) * Math.exp(-aside * aside);
  });
}

function slide(moved: Float64Array, v: number, [x, y, z]: Place, { at, reach, by }: Glide): void {
  for (const side of at[0] === 0 ? [1] : [1, -1]) {
    const away = Math.hypot(x - side * at[0] * MM, y - at[1] * MM, z - at[2] * MM) / (reach * MM);
    const share = Math.exp(-away * away) * MM;
    push(moved, v, [side * by[0] * share, by[1] * share, by[2] * share]);
  }
}

function lift(moved: Float64Array, v: number, [x, y, z]: Place, out: ArrayLike<number>, bulge: Bulge): void {
  const [up, forward] = [y / MM - bulge.at[0], z / MM - bulge.at[1]];
  const lean = bulge.leanDeg * DEG;
  const along = up * Math.cos(lean) + forward * Math.sin(lean);
  const across = forward * Math.cos(lean) - up * Math.sin(lean);
  const edge = 1 - (along / bulge.half[0]) ** 2 - (across / bulge.half[1]) ** 2;
  // Only skin that faces sideways: neither the inside of the mouth nor the far side of a fold.
  const facing = smoothstep(0.15, 0.6, (out[0] ?? 0) * Math.sign(x));
  if (edge <= 0) return;
  const height = bulge.height * MM * edge * edge * facing;
  push(moved, v, [(out[0] ?? 0) * height, (out[1] ?? 0) * height, (out[2] ?? 0) * height]);
}

function turnBack(moved: Float64Array, v: number, [, y, z]: Place, { axis, backDeg, slope, from, to }: Tilt): void {
  const angle = backDeg * DEG * smoothstep(from * MM, to * MM, y + slope * z);
  const up = (moved[v * 3 + 1] ?? 0) - axis[0] * MM;
  const forward = (moved[v * 3 + 2] ?? 0) - axis[1] * MM;
  moved[v * 3 + 1] = axis[0] * MM + up * Math.cos(angle) + forward * Math.sin(angle);
  moved[v * 3 + 2] = axis[1] * MM + forward * Math.cos(angle) - up * Math.sin(angle);
}

function raise(moved: Float64Array, v: number, [x, y]: Place, { joint, raiseDeg, outwards, upTheNeck }: Shrug): void {
  const side = x < 0 ? -1 : 1;
  const share =
    smoothstep(outwards[0] * MM, outwards[1] * MM, x * side) * (1 - smoothstep(upTheNeck[0] * MM, upTheNeck[1] * MM, y));
  const angle = raiseDeg * DEG * share;
  const aside = (moved[v * 3] ?? 0) * side - joint[0] * MM;
  const up = (moved[v * 3 + 1] ?? 0) - joint[1] * MM;
  moved[v * 3] = side * (joint[0] * MM + aside * Math.cos(angle) - up * Math.sin(angle));
  moved[v * 3 + 1] = joint[1] * MM + aside * Math.sin(angle) + up * Math.cos(angle);
}

function push(moved: Float64Array, v: number, by: Place): void {
  by.forEach((value, axis) => {
    moved[v * 3 + axis] = (moved[v * 3 + axis] ?? 0) + value;
  });
}
