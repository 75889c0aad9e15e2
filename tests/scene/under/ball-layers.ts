// What lies under the ball's skin: two sheets of muscle over the forehead, one under the other, and a nerve between them.
import { BufferGeometry, Float32BufferAttribute, Group, Mesh, MeshBasicMaterial, Points, SphereGeometry } from 'three';
import type { LayerPart, Point } from '#anatomy/manifest.ts';

const FRONT: Point = [0, 0, 0.097];

export const UNDER_PARTS: readonly LayerPart[] = [
  { node: 'base', part: { kind: 'base' }, anchor: [0, 0, 0.09] },
  { node: 'muscle__frontalis__left', part: { kind: 'muscle', id: 'frontalis', side: 'left' }, anchor: FRONT },
  { node: 'muscle__corrugator__left', part: { kind: 'muscle', id: 'corrugator', side: 'left' }, anchor: [0, 0, 0.094] },
  { node: 'muscle__corrugator__right', part: { kind: 'muscle', id: 'corrugator', side: 'right' }, anchor: [0, 0, 0.094] },
  { node: 'muscle__galea__midline', part: { kind: 'muscle', id: 'galea', side: 'midline' }, anchor: [0, 0.097, 0] },
  { node: 'nerve__supraorbital__left', part: { kind: 'nerve', id: 'supraorbital', side: 'left' }, anchor: [0.03, 0.02, 0.092] },
];

/** A square sheet of 10 x 10 squares in the plane z, `half` metres to each side of (x, y); v runs up. */
function sheet(x: number, y: number, z: number, half: number): BufferGeometry {
  const steps = 10;
  const [position, normal, color, uv, index]: number[][] = [[], [], [], [], []];
  for (let row = 0; row <= steps; row++) {
    for (let column = 0; column <= steps; column++) {
      const [u, v] = [column / steps, row / steps];
      position?.push(x + (u * 2 - 1) * half, y + (v * 2 - 1) * half, z);
      normal?.push(0, 0, 1);
      color?.push(0.8, 0.8, 0.8);
      uv?.push(u, v);
    }
  }
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const at = row * (steps + 1) + column;
      index?.push(at, at + 1, at + steps + 2, at, at + steps + 2, at + steps + 1);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position ?? [], 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normal ?? [], 3));
  geometry.setAttribute('color', new Float32BufferAttribute(color ?? [], 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uv ?? [], 2));
  geometry.setIndex(index ?? []);
  return geometry;
}

function named(name: string, geometry: BufferGeometry, mirrored = false): Mesh {
  const mesh = new Mesh(geometry, new MeshBasicMaterial());
  mesh.name = name;
  if (mirrored) mesh.scale.x = -1;
  return mesh;
}

/** The file as its loader hands it over; `skinVertices` is how many vertices the nerve roots' weights are for. */
export function ballLayers(skinVertices: number): Group {
  const base = new SphereGeometry(0.09, 32, 24);
  base.setAttribute('color', new Float32BufferAttribute(new Array(base.getAttribute('position').count * 3).fill(1), 3));
  const corrugator = sheet(0.012, 0, 0.094, 0.02);
  const roots = new BufferGeometry();
  roots.setAttribute('_dermatome_a', new Float32BufferAttribute(new Array(skinVertices * 4).fill(0), 4));
  roots.setAttribute('_dermatome_b', new Float32BufferAttribute(new Array(skinVertices * 4).fill(0), 4));
  const dermatomes = new Points(roots);
  dermatomes.name = 'dermatomes';
  const root = new Group();
  root.add(
    named('base', base),
    named('muscle__frontalis__left', sheet(0, 0, 0.097, 0.02)),
    named('muscle__corrugator__left', corrugator),
    named('muscle__corrugator__right', corrugator, true),
    named('muscle__galea__midline', sheet(0, 0.06, 0.0965, 0.006)),
    named('nerve__supraorbital__left', sheet(0.03, 0.02, 0.0965, 0.0008)),
    dermatomes,
  );
  return root;
}
