// All muscles from the skin inwards: each is grown under those before it, so that the true order of the layers cannot break.
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Vec3 } from '../bust.ts';
import { GROWTH } from '../recipe/growth.ts';
import type { MuscleRecipe } from '../recipe/muscle-recipe.ts';
import type { Carrier } from './carrier.ts';
import { type Ceiling, type GrownMuscle, growMuscle } from './grow-muscle.ts';

/** @param recipes from superficial to deep */
export function growMuscles(carrier: Carrier, recipes: readonly MuscleRecipe[]): readonly GrownMuscle[] {
  const grown: GrownMuscle[] = [];
  const above: MeshBVH[] = [];
  for (const recipe of recipes) {
    const muscle = growMuscle(carrier, recipe, ceilingUnder(carrier, above));
    grown.push(muscle);
    above.push(treeOver(muscle));
  }
  return grown;
}

function treeOver({ positions, triangles }: GrownMuscle): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(triangles), 1));
  return new MeshBVH(geometry);
}

/** Only left halves are grown: what lies on the right is looked up on the left. */
function ceilingUnder(carrier: Carrier, above: readonly MeshBVH[]): Ceiling {
  return ([x, y, z]: Vec3): number => {
    const skin = carrier.nearest([Math.abs(x), y, z]);
    const inwards = new Vector3(...skin.normal).negate();
    const ray = new Ray(new Vector3(...skin.at), inwards);
    let deepest = 0;
    for (const tree of above) {
      for (const { distance } of tree.raycast(ray, DoubleSide, 0, GROWTH.reachMm / 1000))
        deepest = Math.max(deepest, distance * 1000);
    }
    return deepest;
  };
}
