// Takes out the facets that can never be seen from outside: the mouth's cavity, the back of the lids. They cost bytes and would
// darken what lies before them.
import { Vector3 } from 'three';
import type { QuadMesh } from '../geometry/catmull-clark.ts';
import { aboutNormal, cosineHemisphere, rayCaster } from '../geometry/rays.ts';
import { toTriangles } from '../geometry/to-triangles.ts';
import { VISIBILITY_RAYS } from '../recipe/bust.ts';

/** Rings of hidden facets kept around every seen one, so that no edge of the opening comes into sight. */
const KEPT_RINGS = 4;
const OUT_OF_THE_FIGURE_M = 1;

/** The quads that light from outside reaches, and the rings next to them. Vertices keep their numbers. */
export function cullHidden({ positions, quads }: QuadMesh): QuadMesh {
  const caster = rayCaster(positions, toTriangles(quads), 'both');
  const directions = cosineHemisphere(VISIBILITY_RAYS);
  const count = quads.length / 4;
  let keep = new Uint8Array(count);
  const centre = new Vector3();
  const normal = new Vector3();
  const across = new Vector3();
  const direction = new Vector3();
  const corner = (q: number, c: number): Vector3 => new Vector3().fromArray(positions, (quads[q * 4 + c] ?? 0) * 3);
  for (let q = 0; q < count; q++) {
    const [a, b, c, d] = [corner(q, 0), corner(q, 1), corner(q, 2), corner(q, 3)];
    centre.copy(a).add(b).add(c).add(d).multiplyScalar(0.25);
    normal.copy(c).sub(a).cross(across.copy(d).sub(b)).normalize();
    centre.addScaledVector(normal, 1e-4);
    const seen = directions.some(
      (d0) => caster.firstHit(centre, aboutNormal(direction, d0, normal), OUT_OF_THE_FIGURE_M) === Number.POSITIVE_INFINITY,
    );
    keep[q] = seen ? 1 : 0;
  }
  for (let ring = 0; ring < KEPT_RINGS; ring++) {
    const touched = new Set<number>();
    for (let q = 0; q < count; q++) if (keep[q]) for (let c = 0; c < 4; c++) touched.add(quads[q * 4 + c] ?? 0);
    keep = keep.map((kept, q) => (kept || [0, 1, 2, 3].some((c) => touched.has(quads[q * 4 + c] ?? 0)) ? 1 : 0));
  }
  return { positions, quads: quads.filter((_, i) => keep[i >> 2] === 1) };
}
