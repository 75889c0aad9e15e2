// Rule: no muscle comes through the skin.

import { Vector3 } from 'three';
import { add, dot, scale, subtract, vectorAt } from '#anatomy/vec3.ts';
import { rayCaster } from '../geometry/rays.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import { type LayerMesh, nodeName } from '../layer-mesh.ts';

const LEAST_COVER_MM = 0.4;
/** Skin that faces other skin so near is the inside of a fold: the mouth, the back of the lids. Nothing shows there. */
const FOLD = { reachM: 0.13, liftM: 0.0005 } as const;

/** Least way out to the carrier for each muscle, millimetres. @param skin the carrier: the ears stand away from what lies below them */
export function muscleCovers(skin: Surface, meshes: readonly LayerMesh[]): ReadonlyMap<string, number> {
  const caster = rayCaster(skin.positions, skin.triangles, 'both');
  return new Map(
    meshes.flatMap(({ name, positions }) => {
      if (name.kind !== 'muscle') return [];
      let least = Number.POSITIVE_INFINITY;
      for (let v = 0; v * 3 < positions.length; v++) {
        const place = vectorAt(positions, v);
        const { at, normal } = nearestSkinPoint(skin, place);
        const cover = dot(subtract(at, place), normal) * 1000;
        if (cover >= least) continue;
        const outside = new Vector3(...add(at, scale(normal, FOLD.liftM)));
        if (caster.firstHit(outside, new Vector3(...normal), FOLD.reachM) >= FOLD.reachM) least = cover;
      }
      return [[nodeName(name, 'left'), least] as const];
    }),
  );
}

export function musclesThroughSkin(covers: ReadonlyMap<string, number>): readonly string[] {
  return [...covers].flatMap(([node, mm]) =>
    mm >= LEAST_COVER_MM ? [] : [`${node}: lies only ${mm.toFixed(2)} mm below the skin, not ${LEAST_COVER_MM}`],
  );
}
