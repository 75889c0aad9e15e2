// Occipitalis points: half-way from inion to mastoid, lifted over the nuchal line, and an inverted triangle above it.

import { geodesic } from '#anatomy/geodesic.ts';
import type { Vec3 } from '../bust.ts';
import { gapTo, type Line, lengthOf, lengthTo, lineThrough, placeAlong } from '../geometry/line.ts';
import { pointAlong } from '../geometry/section.ts';
import { nearestSkinPoint, type SkinPoint } from '../geometry/skin-point.ts';
import { DOWN, straightLine, UP, upAndSideways, walkStraight } from '../geometry/walk.ts';
import { OCCIPITALIS } from '../recipe/sites.ts';
import { type Ground, lateral, MM, measuredBetween, measuredShare, medial, type RuledPoint } from './ground.ts';

const LIFT = { atMost: 0.06, step: 0.00025 } as const;

export function placeOccipital(ground: Ground): readonly RuledPoint[] {
  const { surface, side } = ground;
  const way = lineThrough(geodesic(surface, ground.midline('inion'), ground.paired('mastoid')));
  const halfway = nearestSkinPoint(surface, placeAlong(way, lengthOf(way) * OCCIPITALIS.share.published));
  const first = liftedOver(ground, halfway);
  const diagonal = (sideways: Vec3): SkinPoint =>
    walkStraight(surface, first, upAndSideways(first, sideways), OCCIPITALIS.diagonal.published * MM);
  const [second, third] = [diagonal(lateral(ground)), diagonal(medial(ground))];
  const from = `occipitalis-1-${side}`;
  return [
    {
      key: 'occipitalis-1',
      muscle: 'occipitalis',
      point: first,
      measured: [measuredShare(`inion>mastoid-${side}`, shareBelow(ground, way, first), OCCIPITALIS.share)],
    },
    {
      key: 'occipitalis-2',
      muscle: 'occipitalis',
      point: second,
      measured: [measuredBetween(ground, from, first, second, OCCIPITALIS.diagonal)],
    },
    {
      key: 'occipitalis-3',
      muscle: 'occipitalis',
      point: third,
      measured: [measuredBetween(ground, from, first, third, OCCIPITALIS.diagonal)],
    },
  ];
}

/** Straight up from a point below the nuchal line until it is passed by the distance that the recipe asks for. */
function liftedOver({ surface, curves, side }: Ground, below: SkinPoint): SkinPoint {
  const up = straightLine(surface, below, UP, LIFT.atMost);
  const crossing = nearestPass(up, lineThrough(curves[`nuchal-line-${side}`]));
  return pointAlong(surface, up, crossing + OCCIPITALIS.aboveNuchalLine * MM);
}

/** The share of the way from inion to mastoid that lies straight below a point. */
function shareBelow({ surface }: Ground, way: Line, point: SkinPoint): number {
  const down = straightLine(surface, point, DOWN, LIFT.atMost);
  return lengthTo(way, placeAlong(down, nearestPass(down, way))) / lengthOf(way);
}

/** Metres along one line to where it passes the other most closely. */
function nearestPass(line: Line, other: Line): number {
  let best = { walked: 0, gap: Number.POSITIVE_INFINITY };
  for (let walked = 0; walked < Math.min(LIFT.atMost, lengthOf(line)); walked += LIFT.step) {
    const gap = gapTo(other, placeAlong(line, walked));
    if (gap < best.gap) best = { walked, gap };
  }
  return best.walked;
}
