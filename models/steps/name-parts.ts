// The meshes of layers.glb as the manifest lists them: node, what it is, and a place in its middle from which a leader line may start.
import type { LayerPart, Point } from '#anatomy/manifest.ts';
import { dot, mirrored, vectorAt } from '#anatomy/vec3.ts';
import { type LayerMesh, nodeName } from '../layer-mesh.ts';
import { MUSCLE_RECIPES } from '../recipe/muscles.ts';
import type { Carrier } from './carrier.ts';

const PLACE_DIGITS = 5;
/** The outer side looks the same way as the skin over it. */
const OUTWARD = 0.5;

/** In the order of the meshes; of a pair left before right. */
export function nameParts(carrier: Carrier, meshes: readonly LayerMesh[]): readonly LayerPart[] {
  return meshes.flatMap((mesh): readonly LayerPart[] => {
    const { name } = mesh;
    const anchor = anchorOf(carrier, mesh);
    if (name.kind === 'base') return [{ node: 'base', part: { kind: 'base' }, anchor: rounded(anchor) }];
    const tendon = name.kind === 'muscle' ? MUSCLE_RECIPES.find(({ id }) => id === name.id)?.tendon : undefined;
    const sides = name.side === 'midline' ? (['midline'] as const) : (['left', 'right'] as const);
    return sides.map((side) => ({
      node: nodeName(name, side === 'right' ? 'right' : 'left'),
      part: { kind: name.kind, id: name.id, side } as LayerPart['part'],
      anchor: rounded(side === 'right' ? mirrored(anchor) : anchor),
      ...(tendon ? { tendon } : {}),
    }));
  });
}

/** Of the base its top; otherwise the vertex of the outer side that is nearest to half-way across and along. */
function anchorOf(carrier: Carrier, { name, positions, normals, uvs }: LayerMesh): Point {
  let best = { at: vectorAt(positions, 0), off: Number.POSITIVE_INFINITY };
  for (let v = 0; v * 3 < positions.length; v++) {
    const at = vectorAt(positions, v);
    const [u, along] = [uvs[v * 2] ?? 0, uvs[v * 2 + 1] ?? 0];
    const off = name.kind === 'base' ? -at[1] : Math.hypot(u - 0.5, along - 0.5);
    if (off >= best.off || (name.kind === 'muscle' && dot(vectorAt(normals, v), carrier.nearest(at).normal) < OUTWARD)) continue;
    best = { at, off };
  }
  return best.at;
}

function rounded([x, y, z]: Point): Point {
  // Adding nought turns -0 into 0.
  const place = (value: number): number => Number(value.toFixed(PLACE_DIGITS)) + 0;
  return [place(x), place(y), place(z)];
}
