// The carrier: the bust's skin without ears and the same on both sides, and how a place measured on the raw hm08 head gets onto it.
// Everything under the skin is laid below it. Knows no muscle and no nerve.

import { add, mirrored, scale, subtract, unit, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { type Aim, skinSeen } from '../geometry/aim.ts';
import { catmullClark } from '../geometry/catmull-clark.ts';
import { compact } from '../geometry/compact.ts';
import { nearestSkinPoint, type SkinPoint } from '../geometry/skin-point.ts';
import { cornerPointsOf, type Surface, surfaceOf } from '../geometry/surface.ts';
import { toTriangles } from '../geometry/to-triangles.ts';
import { CALM_NORMALS_M, FACTS_FRAME } from '../recipe/carrier.ts';
import { EYELID_TARGETS } from '../recipe/source.ts';
import { averageAdult } from './average-adult.ts';
import { cullHidden } from './cull-hidden.ts';
import type { ControlMesh } from './read-source.ts';
import { settleControl } from './settle-control.ts';
import { keepAbove } from './shape-bust.ts';
import { earVertices, withoutEars } from './without-ears.ts';

export interface Carrier {
  /** Metres in the atlas frame; its normals are averaged over CALM_NORMALS_M. Reaches below the cut of the bust. */
  readonly surface: Surface;
  /** The raw hm08 skin with the same triangles, metres in the facts' frame: a vertex of the one is the same place of the body there. */
  readonly raw: Surface;
  /** The place of the carrier that belongs to a place near the raw hm08 skin: [lateral, up, forward] mm from between its tragi. */
  readonly place: (facts: Vec3) => Vec3;
  /** The same for a place of which a plain view shows two coordinates: the outermost skin there; the third one does not matter. */
  readonly seen: (view: Aim, facts: Vec3) => Vec3;
  /** So many millimetres below the carrier's point nearest to a place, against its calm normal. */
  readonly at: (place: Vec3, depthMm: number) => Vec3;
  readonly nearest: (place: Vec3) => SkinPoint;
  /** The way back: where on the raw hm08 skin, mm in the facts' frame, the nearest point of the carrier lies. */
  readonly factsOf: (place: Vec3) => Vec3;
}

/**
 * @param mmPerDm size of the figure, see fit-scale.ts
 * @param shape decimetres: the head that is carried; the average adult unless said otherwise
 */
export function makeCarrier(source: ControlMesh, mmPerDm: number, shape: Float64Array = averageAdult(source)): Carrier {
  const quads = source.skinQuads;
  const ears = earVertices({ positions: source.positions, quads });
  const partner = mirrorPartners(source.positions);
  const bare = (positions: Float64Array): Float64Array => withoutEars({ positions: evenSides(positions, partner), quads }, ears);

  // Both cages are subdivided alike, so that a triangle of the one is the same patch of skin as that of the other.
  const coarse = keepAbove({ positions: bare(settleControl(source, shape, mmPerDm)), quads });
  const settled = catmullClark(coarse);
  const seenQuads = cullHidden(settled).quads;
  const own = catmullClark({ positions: bare(withLidsClosed(source)), quads: coarse.quads });
  const to = catmullClark({ ...settled, quads: seenQuads });
  const from = catmullClark({ ...own, quads: seenQuads });
  const factsFrame = from.positions.map((value, i) => (value - (FACTS_FRAME.origin[i % 3] ?? 0)) * FACTS_FRAME.mPerDm);
  const kept = compact(to.positions, toTriangles(to.quads));
  const raw = surfaceOf(compact(factsFrame, toTriangles(from.quads)).positions, kept.facets);
  const surface = calmed(surfaceOf(kept.positions, kept.facets));

  const nearest = (place: Vec3): SkinPoint => nearestSkinPoint(surface, place);
  return {
    surface,
    raw,
    place: (facts) => sameIn(surface, nearestSkinPoint(raw, scale(facts, 0.001))),
    seen: (view, facts) => sameIn(surface, skinSeen(raw, view, scale(facts, 0.001))),
    nearest,
    factsOf: (place) => scale(sameIn(raw, nearest(place)), 1000),
    at: (place, depthMm) => {
      const skin = nearest(place);
      return subtract(skin.at, scale(skin.normal, depthMm / 1000));
    },
  };
}

/** The raw head as the facts know it, but with the lids over the eyes, so that a view from the front meets skin there. */
function withLidsClosed({ positions, targets }: ControlMesh): Float64Array {
  const closed = Float64Array.from(positions);
  for (const name of EYELID_TARGETS) {
    targets.get(name)?.forEach((shift, i) => {
      closed[i] = (closed[i] ?? 0) + (shift * 2) / EYELID_TARGETS.length;
    });
  }
  return closed;
}

/** The point of another surface of the same triangles that has the same shares of the same triangle. */
function sameIn(surface: Surface, { triangle, barycentric }: SkinPoint): Vec3 {
  const [a, b, c] = cornerPointsOf(surface, triangle);
  return add(add(scale(a, barycentric[0]), scale(b, barycentric[1])), scale(c, barycentric[2]));
}

/** Vertex that mirrors each one. @throws when one has none: the raw hm08 skin is the same on both sides to the last digit */
function mirrorPartners(positions: Float64Array): Uint32Array {
  const key = (x: number, y: number, z: number): string => [x, y, z].map((value) => Math.round(value * 1e4) + 0).join();
  const known = new Map<string, number>();
  const count = positions.length / 3;
  for (let v = 0; v < count; v++) known.set(key(...vectorAt(positions, v)), v);
  return Uint32Array.from({ length: count }, (_, v) => {
    const partner = known.get(key(...mirrored(vectorAt(positions, v))));
    // Vertices at the same place on the midline, and those of the eyes, may have no partner of their own: they stay as they are.
    return partner ?? v;
  });
}

function evenSides(positions: Float64Array, partner: Uint32Array): Float64Array {
  const out = new Float64Array(positions.length);
  partner.forEach((other, v) => {
    const own = vectorAt(positions, v);
    out.set(other === v && Math.abs(own[0]) > 1e-6 ? own : scale(add(own, mirrored(vectorAt(positions, other))), 0.5), v * 3);
  });
  return out;
}

/** The same surface with normals averaged over a patch of about CALM_NORMALS_M. */
function calmed(surface: Surface): Surface {
  const { positions, triangles } = surface;
  const count = positions.length / 3;
  const meanEdge = Math.sqrt((areaOf(surface) * 4) / (Math.sqrt(3) * (triangles.length / 3)));
  const rounds = Math.ceil((CALM_NORMALS_M / meanEdge) ** 2 / 2);
  let normals = surface.normals;
  for (let round = 0; round < rounds; round++) {
    const sums = Float64Array.from(normals);
    triangles.forEach((v, i) => {
      const next = triangles[i % 3 === 2 ? i - 2 : i + 1] ?? 0;
      for (let axis = 0; axis < 3; axis++) sums[v * 3 + axis] = (sums[v * 3 + axis] ?? 0) + (normals[next * 3 + axis] ?? 0);
    });
    for (let v = 0; v < count; v++) sums.set(unit(vectorAt(sums, v)), v * 3);
    normals = sums;
  }
  return { ...surface, normals };
}

function areaOf({ positions, triangles }: Surface): number {
  let area = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => vectorAt(positions, triangles[t + corner] ?? 0));
    if (!a || !b || !c) continue;
    const [u, w] = [subtract(b, a), subtract(c, a)];
    area += Math.hypot(u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]) / 2;
  }
  return area;
}
