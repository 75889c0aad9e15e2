// One drawn geometry that takes on other shapes: adds the weighted shifts to its vertices and turns its normals with them. At rest it is
// given back exactly as it was read.
import { Float32BufferAttribute } from 'three';
import { weld } from '#anatomy/skin-mesh.ts';
import type { Morphable } from '../drawn-head.ts';
import { unpacked } from '../read-model.ts';
import type { Morphs } from './read-morphs.ts';
import { shapeNormals } from './shape-normals.ts';

export interface ShapePart {
  /** One weight a target, in the order of the manifest's. */
  readonly apply: (weights: readonly number[]) => void;
}

/** Throws ModelError when the file's node does not fit the drawn part. A part that the file does not have keeps its shape. */
export function createShapePart({ geometry, parts }: Morphable, morphs: Morphs): ShapePart {
  const position = geometry.getAttribute('position');
  const ownNormal = geometry.getAttribute('normal');
  const placed = position.array as Float32Array;
  const rest = placed.slice();
  const index = geometry.index?.array ?? Uint32Array.from({ length: position.count }, (_, i) => i);
  const moved = parts.flatMap(({ node, firstVertex, vertices }) => {
    const shifts = morphs.shiftsOf(node, vertices);
    return shifts ? [{ shifts, from: firstVertex * 3 }] : [];
  });
  const normals = shapeNormals(rest, unpacked(ownNormal).array, index, weld(rest));
  const turned = new Float32BufferAttribute(new Float32Array(rest.length), 3);

  return {
    apply: (weights) => {
      placed.set(rest);
      const atRest = weights.every((weight) => weight === 0);
      if (!atRest) {
        for (const { shifts, from } of moved) {
          weights.forEach((weight, target) => {
            const shift = shifts[target];
            if (weight === 0 || !shift) return;
            for (let i = 0; i < shift.length; i++) placed[from + i] = (placed[from + i] ?? 0) + weight * (shift[i] ?? 0);
          });
        }
        normals.write(placed, turned.array as Float32Array);
        turned.needsUpdate = true;
      }
      const normal = atRest ? ownNormal : turned;
      if (geometry.getAttribute('normal') !== normal) geometry.setAttribute('normal', normal);
      position.needsUpdate = true;
      geometry.computeBoundingBox();
      geometry.computeBoundingSphere();
    },
  };
}
