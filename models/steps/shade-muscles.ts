// The soft shade of the muscles among each other. What lies over a muscle does not darken it: it is peeled off before one sees it.
import { rayCaster } from '../geometry/rays.ts';
import type { LayerMesh } from '../layer-mesh.ts';
import { LAYER_SHADE } from '../recipe/packing-layers.ts';
import { occlusionAmong } from './bake-occlusion.ts';
import type { GrownMuscle } from './grow-muscle.ts';

/** @param muscles from superficial to deep; those of the left side stand on the right, too */
export function shadeMuscles(muscles: readonly GrownMuscle[]): readonly LayerMesh[] {
  return muscles.map(({ recipe, ...mesh }, rank) => {
    const around = together(muscles.slice(rank));
    return {
      name: { kind: 'muscle', id: recipe.id, side: recipe.side },
      ...mesh,
      occlusion: occlusionAmong(mesh, rayCaster(around.positions, around.triangles, 'both'), LAYER_SHADE),
    };
  });
}

function together(muscles: readonly GrownMuscle[]): Pick<GrownMuscle, 'positions' | 'triangles'> {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const muscle of muscles) {
    for (const side of muscle.recipe.side === 'midline' ? [1] : [1, -1]) {
      const first = positions.length / 3;
      muscle.positions.forEach((value, i) => {
        positions.push(i % 3 === 0 ? value * side : value);
      });
      for (const v of muscle.triangles) triangles.push(first + v);
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}
