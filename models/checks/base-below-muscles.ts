// The base form comes through no muscle: seen from outside, straight down from the skin, every muscle's inner face is met before it.
// The arch of the cheek is left out: temporalis runs below it.
import { DoubleSide, Ray, Vector3 } from 'three';
import { dot, subtract, vectorAt } from '#anatomy/vec3.ts';
import { nearestSkinPoint, treeOf } from '../geometry/skin-point.ts';
import { type Surface, surfaceOf } from '../geometry/surface.ts';
import { type LayerMesh, nodeName } from '../layer-mesh.ts';

/** Meshes are thinned after they were fitted to each other: so much of a muscle's place may be off. */
const FORGIVEN_MM = 0.3;

/** The arch of the cheek crosses temporalis; of the others only thinning may leave a trace. */
const MOST_SHARE = { underArch: 0.35, elsewhere: 0.01 } as const;

export interface Poke {
  /** Share of the muscle's vertices above which the base stands higher than the muscle. */
  readonly share: number;
  readonly worstMm: number;
}

/** How the base stands above a muscle's vertices, along the skin's normal. */
export function pokeThrough(skin: Surface, base: Surface, muscle: Pick<LayerMesh, 'positions'>): Poke {
  const tree = treeOf(base);
  const count = muscle.positions.length / 3;
  let [over, worst] = [0, 0];
  for (let v = 0; v < count; v++) {
    const at = vectorAt(muscle.positions, v);
    const { at: above, normal } = nearestSkinPoint(skin, at);
    // Beyond the skin the ray would meet the nose or the other side of a hollow.
    const reach = Math.max(dot(subtract(above, at), normal), 0);
    const hit = tree.raycastFirst(new Ray(new Vector3(...at), new Vector3(...normal)), DoubleSide, 0, reach);
    if (!hit || hit.distance * 1000 <= FORGIVEN_MM) continue;
    over++;
    worst = Math.max(worst, hit.distance * 1000);
  }
  return { share: over / count, worstMm: worst };
}

/** Muscles of which more than the allowed share lies below the base. */
export function baseThroughMuscles(skin: Surface, meshes: readonly LayerMesh[]): readonly string[] {
  const form = meshes.find(({ name }) => name.kind === 'base');
  if (!form) return ['layers: there is no base'];
  const base = surfaceOf(form.positions, form.triangles);
  return meshes.flatMap((mesh) => {
    if (mesh.name.kind !== 'muscle') return [];
    const { share } = pokeThrough(skin, base, mesh);
    const allowed = mesh.name.id === 'temporalis' ? MOST_SHARE.underArch : MOST_SHARE.elsewhere;
    if (share <= allowed) return [];
    return [`${nodeName(mesh.name, 'left')}: the base stands above ${(share * 100).toFixed(1)} % of it`];
  });
}
