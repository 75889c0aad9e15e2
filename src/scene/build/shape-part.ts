// One drawn geometry that takes on other shapes: adds the weighted shifts to its vertices and turns its normals with them, in place,
// because other geometries may share its arrays. At rest it is given back exactly as it was read.
import type { BufferAttribute } from 'three';
import { weld } from '#anatomy/skin-mesh.ts';
import type { Morphable } from '../drawn-head.ts';
import type { Morphs } from './read-morphs.ts';
import { shapeNormals } from './shape-normals.ts';

export interface ShapePart {
  /** One weight a target, in the order of the manifest's. */
  readonly apply: (weights: readonly number[]) => void;
}

/** Throws ModelError when the file's node does not fit the drawn part. A part that the file does not have keeps its shape. */
export function createShapePart({ geometry, parts }: Morphable, morphs: Morphs): ShapePart {
  const position = geometry.getAttribute('position') as BufferAttribute;
  const normal = geometry.getAttribute('normal') as BufferAttribute;
  const places = position.array as Float32Array;
  const facings = normal.array as Float32Array;
  const rest = { places: places.slice(), facings: facings.slice() };
  const index = geometry.index?.array ?? Uint32Array.from({ length: position.count }, (_, i) => i);
  const moved = parts.flatMap(({ node, firstVertex, vertices }) => {
    const shifts = morphs.shiftsOf(node, vertices);
    return shifts ? [{ shifts, from: firstVertex * 3 }] : [];
  });
  const normals = shapeNormals(rest.places, rest.facings, index, weld(rest.places));

  return {
    apply: (weights) => {
      places.set(rest.places);
      for (const { shifts, from } of moved) {
        weights.forEach((weight, target) => {
          const shift = shifts[target];
          if (weight === 0 || !shift) return;
          for (let i = 0; i < shift.length; i++) places[from + i] = (places[from + i] ?? 0) + weight * (shift[i] ?? 0);
        });
      }
      if (weights.every((weight) => weight === 0)) facings.set(rest.facings);
      else normals.write(places, facings);
      position.needsUpdate = true;
      normal.needsUpdate = true;
      geometry.computeBoundingBox();
      geometry.computeBoundingSphere();
    },
  };
}
