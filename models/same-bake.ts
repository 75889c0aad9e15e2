// Whether two bakes are the same: byte for byte, or, where another version of Node rounds differently, within the quantisation step.

import { distance, vectorAt } from '#anatomy/vec3.ts';
import { nearestSkinPoint } from './geometry/skin-point.ts';
import { type Surface, surfaceOf } from './geometry/surface.ts';
import { decodeSkin } from './steps/pack-head.ts';

export interface BakedFiles {
  readonly head: Uint8Array;
  readonly atlas: string;
  readonly report: string;
}

/** Two steps of the position grid and what thinning may choose differently. */
const SAME_PLACE_M = 0.0003;
/** Numbers of atlas.json are metres, millimetres or shares; none may differ by more. */
const SAME_NUMBER = 0.3;
const LOOKED_AT_EVERY = 7;

/** One line for each thing that differs; empty when the bakes are the same. */
export async function differences(committed: BakedFiles, made: BakedFiles): Promise<readonly string[]> {
  const sameHead = Buffer.from(committed.head).equals(Buffer.from(made.head));
  if (sameHead && committed.atlas === made.atlas && committed.report === made.report) return [];
  const faults: string[] = [];
  if (sameHead) {
    if (committed.atlas !== made.atlas)
      faults.push(...numbersApart(JSON.parse(committed.atlas), JSON.parse(made.atlas), 'atlas.json'));
    if (committed.report !== made.report) faults.push('report.md differs though head.glb is the same');
    return faults;
  }
  const [a, b] = [await surfaceIn(committed.head), await surfaceIn(made.head)];
  const apart = Math.max(furthest(a, b), furthest(b, a));
  if (apart > SAME_PLACE_M) faults.push(`head.glb: the surfaces lie up to ${(apart * 1000).toFixed(2)} mm apart`);
  faults.push(...numbersApart(JSON.parse(committed.atlas), JSON.parse(made.atlas), 'atlas.json'));
  return faults;
}

async function surfaceIn(head: Uint8Array): Promise<Surface> {
  const { positions, triangles } = await decodeSkin(head);
  return surfaceOf(positions, triangles);
}

function furthest(from: Surface, to: Surface): number {
  let most = 0;
  for (let v = 0; v < from.positions.length / 3; v += LOOKED_AT_EVERY) {
    const at = vectorAt(from.positions, v);
    most = Math.max(most, distance(at, nearestSkinPoint(to, at).at));
  }
  return most;
}

/** Vertex numbers and what follows from them depend on the file's order and say nothing about places. */
const ORDER_DEPENDENT = new Set(['triangle', 'barycentric', 'model']);

function numbersApart(a: unknown, b: unknown, path: string): readonly string[] {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) > toleranceOf(path) ? [`${path}: ${a} committed, ${b} made`] : [];
  }
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys]
      .filter((key) => !ORDER_DEPENDENT.has(key))
      .flatMap((key) => numbersApart((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`));
  }
  return a === b ? [] : [`${path}: ${JSON.stringify(a)} committed, ${JSON.stringify(b)} made`];
}

function toleranceOf(path: string): number {
  return /Mm$|Deg$/.test(path) ? SAME_NUMBER : SAME_PLACE_M * 10;
}
