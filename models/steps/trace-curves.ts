// The superior nuchal and temporal lines on the skin, both sides.

import { geodesic } from '#anatomy/geodesic.ts';
import { between, mirrored } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { skinSeen } from '../geometry/aim.ts';
import { lengthOf, lineThrough, placeAlong } from '../geometry/line.ts';
import { pointAlong, section } from '../geometry/section.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import { laidOnSkin, splineThrough } from '../geometry/spline.ts';
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { NUCHAL_LINE, TEMPORAL_LINE } from '../recipe/curves.ts';

export type CurveName = `${'nuchal' | 'temporal'}-line-${'left' | 'right'}`;
/** Points of the skin, metres; nuchal lines run outwards from the inion, temporal lines backwards from the brow. */
export type Curves = Readonly<Record<CurveName, readonly Vec3[]>>;

const MM = 0.001;
const SPACING_M = 0.002;
const ARCH_STATIONS = 8;

export function traceCurves(surface: Surface, landmarks: Landmarks): Curves {
  const nuchal = nuchalLine(surface, landmarks);
  const temporal = temporalLine(surface, landmarks);
  const onSkin = (places: readonly Vec3[]): readonly Vec3[] =>
    laidOnSkin(surface, splineThrough(places, false), SPACING_M, false);
  return {
    'nuchal-line-left': onSkin(nuchal),
    'nuchal-line-right': onSkin(nuchal.map(mirrored)),
    'temporal-line-left': onSkin(temporal),
    'temporal-line-right': onSkin(temporal.map(mirrored)),
  };
}

function nuchalLine(surface: Surface, landmarks: Landmarks): readonly Vec3[] {
  const tip = nearestSkinPoint(surface, landmarks['mastoid-left'].at);
  const up = section(surface, tip, { plane: [0, 0, 1], toward: [0, 1, 0], atMost: 0.1 });
  const base = pointAlong(surface, up, NUCHAL_LINE.baseAboveMastoidTip * MM);
  const inion = nearestSkinPoint(surface, landmarks.inion.at);
  const straight = lineThrough(geodesic(surface, inion, base));
  return Array.from({ length: ARCH_STATIONS + 1 }, (_, i) => {
    const share = i / ARCH_STATIONS;
    // The shortest way sags under the occiput: the line's height is led over it.
    const [x, , z] = placeAlong(straight, lengthOf(straight) * share);
    const y = between(inion.at, base.at, share)[1] + NUCHAL_LINE.arch * MM * Math.sin(Math.PI * share);
    return nearestSkinPoint(surface, [x, y, z]).at;
  });
}

function temporalLine(surface: Surface, landmarks: Landmarks): readonly Vec3[] {
  const [, y, z] = landmarks['tragion-left'].at;
  return TEMPORAL_LINE.map(([forward, up]) => skinSeen(surface, 'left', [0, y + up * MM, z + forward * MM]).at);
}
