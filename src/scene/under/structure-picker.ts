// Rays against muscles and nerves: which is seen under a place on the stage, and whether bone hides one. Owns their trees, built when
// first asked and refitted when the head has changed.
import { FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type Lens, rayThrough, type Stage } from '#anatomy/camera-fit.ts';
import type { Point } from '#anatomy/manifest.ts';
import type { Structure } from '#session/session.ts';
import type { PartRecord } from './describe-under.ts';
import type { UnderModel } from './load-layers.ts';
import type { MergedParts } from './merge-parts.ts';

/** CSS pixels round a nerve that count as it: it is drawn a few pixels wide. */
const NERVE_REACH_PX = 5;
const ROUND_STEPS = 8;
/** Metres that a nerve or muscle may lie in the base and still be seen. */
const IN_BASE_M = 0.002;

export interface StructurePicker {
  /** The part seen there of those that `reachable` lets through; nerves before muscles, what is lit before what covers it. */
  readonly pick: (
    lens: Lens,
    stage: Stage,
    x: number,
    y: number,
    record: (node: string) => PartRecord | undefined,
    reachable: (record: PartRecord) => boolean,
  ) => Structure | null;
  /** Whether bone lies before a point. */
  readonly hidden: (from: Point, point: Point) => boolean;
}

export function createStructurePicker(model: UnderModel): StructurePicker {
  const trees = { base: treeOf(model.base), muscles: treeOf(model.muscles), nerves: treeOf(model.nerves) };
  const ray = new Ray();

  const aim = (lens: Lens, stage: Stage, x: number, y: number): number => {
    ray.origin.set(...lens.position);
    ray.direction.set(...rayThrough(lens, stage, x, y));
    return (trees.base()?.raycastFirst(ray, FrontSide)?.distance ?? Number.POSITIVE_INFINITY) + IN_BASE_M;
  };

  /** Parts that the ray meets before the base, nearest first. */
  const met = (tree: MeshBVH | null, { geometry, ranges }: MergedParts, limit: number): Structure[] => {
    const weave = geometry.getAttribute('weave');
    const hits = tree?.raycast(ray, FrontSide).filter(({ distance }) => distance < limit) ?? [];
    hits.sort((one, other) => one.distance - other.distance);
    return hits.flatMap(({ face }) => {
      const part = face && ranges[weave.getZ(face.a)]?.part.part;
      return part && part.kind !== 'base' ? [part] : [];
    });
  };

  return {
    pick: (lens, stage, x, y, record, reachable) => {
      const nodes = new Map([...model.muscles.ranges, ...model.nerves.ranges].map(({ part }) => [part.part, part.node]));
      const recordOf = (part: Structure): PartRecord | undefined => record(nodes.get(part) ?? '');
      const counts = (part: Structure): boolean => {
        const found = recordOf(part);
        return found !== undefined && reachable(found);
      };
      for (let step = 0; step <= ROUND_STEPS; step++) {
        const angle = (step / ROUND_STEPS) * Math.PI * 2;
        const reach = step === 0 ? 0 : NERVE_REACH_PX;
        const limit = aim(lens, stage, x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
        const nerve = met(trees.nerves(), model.nerves, limit).find(counts);
        if (nerve) return nerve;
      }
      const muscles = met(trees.muscles(), model.muscles, aim(lens, stage, x, y)).filter(counts);
      return muscles.find((part) => recordOf(part)?.state === 'lit') ?? muscles[0] ?? null;
    },
    hidden: (from, point) => {
      ray.origin.set(...from);
      ray.direction.set(...point).sub(ray.origin);
      const distance = ray.direction.length();
      ray.direction.divideScalar(distance);
      const hit = trees.base()?.raycastFirst(ray, FrontSide);
      return hit !== null && hit !== undefined && hit.distance < distance - IN_BASE_M * 2;
    },
  };
}

/** The tree over joined parts, made when first asked for and after each change of their places; null where there are none. */
function treeOf({ geometry }: MergedParts): () => MeshBVH | null {
  let tree: MeshBVH | null = null;
  let version = 0;
  return () => {
    const position = geometry.getAttribute('position');
    if (position.count === 0) return null;
    const now = 'version' in position ? position.version : 0;
    if (tree === null) tree = new MeshBVH(geometry, { indirect: true });
    else if (now !== version) tree.refit();
    version = now;
    return tree;
  };
}

/** The vertex of a part nearest to its anchor, so that a line to it follows when the head changes. */
export function anchorVertex({ geometry, ranges }: MergedParts, node: string): number | null {
  const range = ranges.find(({ part }) => part.node === node);
  if (range === undefined) return null;
  const position = geometry.getAttribute('position');
  const anchor = new Vector3(...range.part.anchor);
  const at = new Vector3();
  let nearest = range.firstVertex;
  let least = Number.POSITIVE_INFINITY;
  for (let i = range.firstVertex; i < range.firstVertex + range.vertices; i++) {
    const away = at.fromBufferAttribute(position, i).distanceToSquared(anchor);
    if (away < least) {
      least = away;
      nearest = i;
    }
  }
  return nearest;
}
