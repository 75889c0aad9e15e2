// Grows the nerves out of their recipe: a trunk and its branches as tapering tubes, one mesh a nerve.

import { between, distance, dot, subtract, unit, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { type Line, lengthOf, lineThrough } from '../geometry/line.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import { type Tube, type TubePoint, tubeAlong } from '../geometry/tube.ts';
import type { Landmarks } from '../landmarks.ts';
import type { LayerMesh } from '../layer-mesh.ts';
import type { NerveRecipe } from '../recipe/nerves/nerve-recipe.ts';
import { NERVE_DRAWING, NERVE_RECIPES } from '../recipe/nerves.ts';
import { boardOf } from './board-of.ts';
import type { Carrier } from './carrier.ts';
import { type Course, layCourse, type Station, stationAt } from './lay-course.ts';
import type { Board } from './pin.ts';

const MM = 0.001;
/** Where a branch is led to first: by this share of its way to its own first place up the trunk, and from there so far towards it. */
const FORK = { along: 0.35, share: 0.24 } as const;
/** Light on the side that lies on the tissue below; the side towards the skin gets all. */
const LIGHT_BELOW = 0.72;

/** One mesh a nerve, left side. @throws when a recipe cannot be laid; the message names the nerve */
export function growNerves(
  carrier: Pick<Carrier, 'surface'>,
  landmarks: Landmarks,
  recipes = NERVE_RECIPES,
): readonly LayerMesh[] {
  const board = boardOf(carrier, landmarks);
  return recipes.map((recipe, i) => {
    try {
      return growNerve(board, recipe, i);
    } catch (error) {
      throw new Error(`nerve ${recipe.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function growNerve(board: Board, recipe: NerveRecipe, number: number): LayerMesh {
  const { tipRadius, branchShare, corners } = NERVE_DRAWING;
  const trunk = layCourse(
    board,
    recipe.trunk.map((place) => stationAt(board, place)),
    number,
  );
  const tubes = [tubeAlong(tapered(trunk, recipe.radius, tipRadius, 0), corners)];
  recipe.branches.forEach(({ leaves, places }, i) => {
    if (leaves <= 0 || leaves >= 1) throw new Error(`branch ${i + 1} leaves at ${leaves} of the trunk, not between its ends`);
    const ring = Math.round(leaves * (trunk.points.length - 1));
    const course = layCourse(
      board,
      leaving(
        trunk,
        ring,
        places.map((place) => stationAt(board, place)),
      ),
      number + 1.9 * (i + 1),
    );
    const radius = branchShare * radiusAlong(recipe.radius, tipRadius, ring / (trunk.points.length - 1));
    tubes.push(tubeAlong(tapered(course, radius, tipRadius, ring / (trunk.points.length - 1)), corners));
  });
  return joined(board, recipe, tubes);
}

/** A branch runs inside the trunk for a ring, then beside it, and only then turns to its own first place: nerves fork at a sharp angle. */
function leaving(trunk: Course, ring: number, own: readonly Station[]): readonly Station[] {
  const [before, here, first] = [trunk.stations[ring - 1], trunk.stations[ring], own[0]];
  if (!before || !here || !first) throw new Error('a branch leaves at the root of the trunk, or has no place of its own');
  const rings = Math.max(Math.round((FORK.along * distance(here.skin, first.skin)) / (NERVE_DRAWING.spacing * MM)), 1);
  const ahead = trunk.stations[ring + rings];
  if (!ahead) throw new Error('a branch leaves too near the tip of the trunk');
  const beside: Station = {
    skin: between(ahead.skin, first.skin, FORK.share),
    deep: ahead.deep + (first.deep - ahead.deep) * FORK.share,
    firm: false,
  };
  return [{ ...before, firm: true }, { ...here, firm: true }, beside, ...own];
}

/** The radius falls slowly at first, then ever faster to the tip. */
function radiusAlong(root: number, tip: number, share: number): number {
  return root + (tip - root) * share ** 1.15;
}

function tapered({ points, stations }: Course, root: number, tip: number, firstV: number): readonly TubePoint[] {
  const line = lineThrough(points);
  const firm = stations.flatMap((station, i) => (station.firm ? [i] : []));
  return ringsAlong(line, firm).map((i) => {
    const share = (line.lengths[i] ?? 0) / lengthOf(line);
    return { at: points[i] ?? [0, 0, 0], radius: radiusAlong(root, tip, share) * MM, v: firstV + (1 - firstV) * share };
  });
}

/** The points of a line at which a tube needs a ring: both ends, those that must stay, more where it bends than where it runs straight. */
function ringsAlong({ points, lengths }: Line, stay: readonly number[]): readonly number[] {
  const { ringTurnDeg, ringApart } = NERVE_DRAWING;
  const kept = [0];
  let turned = 0;
  for (let i = 1; i < points.length; i++) {
    const [before, here, after] = [points[i - 1], points[i], points[i + 1]];
    if (before && here && after) {
      turned += Math.acos(Math.min(dot(unit(subtract(here, before)), unit(subtract(after, here))), 1));
    }
    const walked = (lengths[i] ?? 0) - (lengths[kept[kept.length - 1] ?? 0] ?? 0);
    if (after && !stay.includes(i) && turned < (ringTurnDeg * Math.PI) / 180 && walked < ringApart * MM) continue;
    kept.push(i);
    turned = 0;
  }
  return kept;
}

function joined({ surface }: Board, { id }: NerveRecipe, tubes: readonly Tube[]): LayerMesh {
  let first = 0;
  const triangles = tubes.flatMap((tube) => {
    const shifted = Array.from(tube.triangles, (v) => v + first);
    first += tube.positions.length / 3;
    return shifted;
  });
  const all = (of: (tube: Tube) => Float64Array): Float64Array =>
    Float64Array.from(tubes.flatMap((tube) => Array.from(of(tube))));
  const [positions, normals] = [all((tube) => tube.positions), all((tube) => tube.normals)];
  const occlusion = Float64Array.from({ length: positions.length / 3 }, (_, v) => {
    const toSkin: Vec3 = nearestSkinPoint(surface, vectorAt(positions, v)).normal;
    const [light] = between([LIGHT_BELOW, 0, 0], [1, 0, 0], 0.5 + 0.5 * dot(vectorAt(normals, v), toSkin));
    return light;
  });
  return {
    name: { kind: 'nerve', id, side: 'left' },
    positions,
    normals,
    triangles: Uint32Array.from(triangles),
    occlusion,
    uvs: all((tube) => tube.uvs),
  };
}
