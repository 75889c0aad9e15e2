// Every layer taken along to every figure; the muscles that work in an action swell as their fibres shorten.

import { add, length, scale, subtract, vectorAt } from '#anatomy/vec3.ts';
import { atDepth, type Depth, depthBelow, sameSide } from '../geometry/depth-below.ts';
import { smoothstep } from '../geometry/smoothstep.ts';
import type { Surface } from '../geometry/surface.ts';
import type { Carried, InsideCarrier } from './carry-inside.ts';
import type { Figure } from './figures.ts';
import type { PackedLayer } from './packed-layers.ts';

export interface CarriedLayer {
  /** How deep each vertex lies under the average's skin. */
  readonly depths: readonly Depth[];
  /** For each figure the places of the vertices there, metres. */
  readonly places: readonly Float64Array[];
}

/** Millimetres: from the first on depth is no longer set right, from the second on not at all. A place is moved by no more than the third. */
const RESTORED = { whole: 7, none: 14, most: 3, rounds: 2 } as const;
/** Millimetres: below this the way to the nearest skin has no direction worth following. */
const CLOSE_MM = 0.3;

/** @param carried the figures' carrying skins, in their order */
export function carryLayers(
  layers: readonly PackedLayer[],
  figures: readonly Figure[],
  inside: InsideCarrier,
  carried: readonly Carried[],
): readonly CarriedLayer[] {
  return layers.map((layer) => {
    const hold = inside.hold(layer.positions);
    const depths = Array.from({ length: layer.positions.length / 3 }, (_, v) =>
      depthBelow(inside.skin, vectorAt(layer.positions, v)),
    );
    const places = carried.map(({ skin, carry }, i) => {
      const there = carry(layer.positions, hold);
      for (let round = 0; round < RESTORED.rounds; round++) restore(there, depths, skin);
      const figure = figures[i];
      const works = figure?.kind === 'action' && layer.muscle !== undefined && figure.works.includes(layer.muscle);
      return works ? swollen(there, layer, figure.swellMm) : there;
    });
    return { depths, places };
  });
}

/** Brings shallow places back to the depth they have on the average: where the skin folds, the patch around them carries them too far. */
function restore(places: Float64Array, depths: readonly Depth[], skin: Surface): void {
  depths.forEach((depth, v) => {
    const share = 1 - smoothstep(RESTORED.whole, RESTORED.none, depth.mm);
    if (depth.mm <= 0 || share === 0) return;
    const place = vectorAt(places, v);
    const now = depthBelow(skin, place);
    if (!sameSide(depth, now)) return;
    const wanted = atDepth(now, place, now.mm + (depth.mm - now.mm) * share, CLOSE_MM);
    const way = subtract(wanted, place);
    const far = length(way) * 1000;
    places.set(far > RESTORED.most ? add(place, scale(way, RESTORED.most / far)) : wanted, v * 3);
  });
}

/** Thickest half-way along the fibres; the ends, where a muscle is tendon, keep their thickness. */
function swollen(places: Float64Array, { normals, uvs }: PackedLayer, swellMm: number): Float64Array {
  return places.map((value, i) => {
    const along = uvs[Math.floor(i / 3) * 2 + 1] ?? 0;
    const belly = Math.sin(Math.PI * Math.min(Math.max(along, 0), 1)) ** 2;
    return value + (normals[i] ?? 0) * belly * swellMm * 0.001;
  });
}
