// Takes what lies under the skin along to another figure of the same mesh: each place rides on the skin around it, which shifts and
// turns, so that its depth stays. The carrying skin has no ears: nothing under it follows them.
import { catmullClark } from '../geometry/catmull-clark.ts';
import { vertexNormals } from '../geometry/normals.ts';
import { type Surface, surfaceOf } from '../geometry/surface.ts';
import { toTriangles } from '../geometry/to-triangles.ts';
import { risingShare } from './carry-cut.ts';
import { carried, type Hold, holdInside } from './hold-inside.ts';
import type { ControlMesh } from './read-source.ts';
import type { ShapedBust } from './shape-bust.ts';
import { turnsBetween } from './turns-between.ts';
import { earVertices, withoutEars } from './without-ears.ts';

export interface InsideCarrier {
  /** The average's carrying skin. */
  readonly skin: Surface;
  /** Ties places of the average to the skin around them; worked out once for all figures. @param places metres */
  readonly hold: (places: Float64Array) => Hold;
  /** @param cage another figure's settled cage, metres */
  readonly carryTo: (cage: Float64Array) => Carried;
}

export interface Carried {
  /** The figure's carrying skin: the same facets. */
  readonly skin: Surface;
  /** From places of the average to the same places of the figure, metres. */
  readonly carry: (places: Float64Array, hold: Hold) => Float64Array;
}

export function insideCarrier(source: ControlMesh, bust: ShapedBust): InsideCarrier {
  const ear = earVertices({ positions: source.positions, quads: source.skinQuads });
  const bare = (cage: Float64Array): Float64Array => withoutEars({ positions: cage, quads: source.skinQuads }, ear);
  const triangles = toTriangles(bust.seenQuads);
  const used = [...new Set(triangles)].sort((a, b) => a - b);
  const place = new Map(used.map((v, i) => [v, i]));
  const facets = triangles.map((v) => place.get(v) ?? 0);
  const placesOf = (cage: Float64Array): Float64Array => {
    const { positions } = catmullClark({ positions: bare(cage), quads: bust.cageQuads });
    return Float64Array.from(used.flatMap((v) => [positions[v * 3] ?? 0, positions[v * 3 + 1] ?? 0, positions[v * 3 + 2] ?? 0]));
  };
  const own = placesOf(bust.cage);
  const standing = (cage: Float64Array): Float64Array => {
    const there = placesOf(cage);
    for (let v = 0; v < own.length; v += 3) {
      const here = own[v + 1] ?? 0;
      there[v + 1] = here + ((there[v + 1] ?? 0) - here) * risingShare(own[v] ?? 0, here);
    }
    return there;
  };
  const areas = areasAround(own, facets);
  return {
    skin: surfaceOf(own, facets),
    hold: (places) => holdInside(own, areas, places),
    carryTo: (cage) => {
      const there = standing(cage);
      const turns = turnsBetween(
        { positions: own, normals: vertexNormals(own, facets) },
        { positions: there, normals: vertexNormals(there, facets) },
        facets,
      );
      return { skin: surfaceOf(there, facets), carry: (places, hold) => carried(places, hold, own, there, turns) };
    },
  };
}

function areasAround(positions: Float64Array, facets: Uint32Array): Float64Array {
  const areas = new Float64Array(positions.length / 3);
  const at = (corner: number, axis: number): number => positions[(facets[corner] ?? 0) * 3 + axis] ?? 0;
  for (let t = 0; t < facets.length; t += 3) {
    const side = (to: number, axis: number): number => at(t + to, axis) - at(t, axis);
    const twice = Math.hypot(
      side(1, 1) * side(2, 2) - side(1, 2) * side(2, 1),
      side(1, 2) * side(2, 0) - side(1, 0) * side(2, 2),
      side(1, 0) * side(2, 1) - side(1, 1) * side(2, 0),
    );
    for (let c = 0; c < 3; c++) areas[facets[t + c] ?? 0] = (areas[facets[t + c] ?? 0] ?? 0) + twice / 6;
  }
  return areas;
}
