// Whether two bakes are the same: byte for byte, or, where another version of Node rounds differently, within the quantisation step.

import { distance, vectorAt } from '#anatomy/vec3.ts';
import { nearestSkinPoint } from './geometry/skin-point.ts';
import { type Surface, surfaceOf } from './geometry/surface.ts';
import { decodeSkin } from './steps/pack-head.ts';
import { decodeHeads } from './steps/pack-heads.ts';
import { decodeLayers } from './steps/pack-layers.ts';

export interface BakedFiles {
  readonly head: Uint8Array;
  readonly layers: Uint8Array;
  readonly heads: Uint8Array;
  readonly atlas: string;
  readonly report: string;
}

const MODELS = ['head', 'layers', 'heads'] as const;

/** Two steps of the position grid and what thinning may choose differently. */
const SAME_PLACE_M = 0.0003;
/** Numbers of atlas.json are metres, millimetres or shares; none may differ by more. */
const SAME_NUMBER = 0.3;
const LOOKED_AT_EVERY = 7;

/** One line for each thing that differs; empty when the bakes are the same. */
export async function differences(committed: BakedFiles, made: BakedFiles): Promise<readonly string[]> {
  const sameModels = MODELS.every((file) => sameBytes(committed[file], made[file]));
  const apart = [
    ...(sameBytes(committed.head, made.head) ? [] : await skinsApart(committed.head, made.head)),
    ...(sameBytes(committed.layers, made.layers) ? [] : await layersApart(committed.layers, made.layers)),
    ...(sameBytes(committed.heads, made.heads) ? [] : await movesApart(committed.heads, made.heads)),
  ];
  const numbers =
    committed.atlas === made.atlas ? [] : numbersApart(JSON.parse(committed.atlas), JSON.parse(made.atlas), 'atlas.json');
  const report = sameModels && committed.report !== made.report ? ['report.md differs though the models are the same'] : [];
  return [...apart, ...numbers, ...report];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(Buffer.from(b));
}

async function skinsApart(committed: Uint8Array, made: Uint8Array): Promise<readonly string[]> {
  const [a, b] = [await surfaceIn(committed), await surfaceIn(made)];
  const apart = Math.max(furthest(a, b), furthest(b, a));
  return apart > SAME_PLACE_M ? [`head.glb: the surfaces lie up to ${(apart * 1000).toFixed(2)} mm apart`] : [];
}

/** The same nodes, each mesh within the grid's step of the other one. */
async function layersApart(committed: Uint8Array, made: Uint8Array): Promise<readonly string[]> {
  const [a, b] = [await decodeLayers(committed), await decodeLayers(made)];
  if (a.nodes.join() !== b.nodes.join()) return [`layers.glb: nodes ${a.nodes.join(', ')} committed, ${b.nodes.join(', ')} made`];
  return [...a.meshes].flatMap(([node, mesh]) => {
    const other = b.meshes.get(node);
    if (!other) return [`layers.glb: ${node} is missing`];
    const [one, two] = [surfaceOf(mesh.positions, mesh.triangles), surfaceOf(other.positions, other.triangles)];
    const apart = Math.max(furthest(one, two), furthest(two, one));
    return apart > SAME_PLACE_M ? [`layers.glb: ${node} lies up to ${(apart * 1000).toFixed(2)} mm apart`] : [];
  });
}

/** The same targets, each moving every mesh about as far. */
async function movesApart(committed: Uint8Array, made: Uint8Array): Promise<readonly string[]> {
  const [a, b] = [await decodeHeads(committed), await decodeHeads(made)];
  const [known, found] = [a, b].map((heads) =>
    [...heads].map(([node, { moves }]) => [node, ...moves.keys()].join(' ')).join('; '),
  );
  if (known !== found) return [`heads.glb: ${known} committed, ${found} made`];
  return [...a].flatMap(([node, { moves }]) =>
    [...moves].flatMap(([target, move]) => {
      const apart = Math.abs(meanOf(move) - meanOf(b.get(node)?.moves.get(target) ?? move));
      return apart > SAME_PLACE_M ? [`heads.glb: ${target} moves ${node} by ${(apart * 1000).toFixed(2)} mm more or less`] : [];
    }),
  );
}

function meanOf(move: Float64Array): number {
  return move.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(move.length / 3, 1);
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
