// No nerve comes through the skin: every corner of a tube lies covered.

import { dot, subtract, vectorAt } from '#anatomy/vec3.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import { type LayerMesh, nodeName } from '../layer-mesh.ts';
import { NERVE_DRAWING } from '../recipe/nerves.ts';

/** Least way from the mesh out to the skin, millimetres; below 0 where it comes through. */
export function leastCoverMm(skin: Surface, { positions }: Pick<LayerMesh, 'positions'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let v = 0; v * 3 < positions.length; v++) {
    const at = vectorAt(positions, v);
    const { at: above, normal } = nearestSkinPoint(skin, at);
    least = Math.min(least, dot(subtract(above, at), normal) * 1000);
  }
  return least;
}

/** @param skin the carrier, or the packed skin: they agree to a tenth of a millimetre away from the ears */
export function nervesThroughSkin(skin: Surface, meshes: readonly LayerMesh[]): readonly string[] {
  return meshes.flatMap((mesh) => {
    if (mesh.name.kind !== 'nerve') return [];
    const cover = leastCoverMm(skin, mesh);
    if (cover >= NERVE_DRAWING.leastCover) return [];
    return [`${nodeName(mesh.name, 'left')}: lies only ${cover.toFixed(2)} mm below the skin, not ${NERVE_DRAWING.leastCover}`];
  });
}
