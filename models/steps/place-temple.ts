// Temporalis points, in the tragion's own frame: up and towards the face.
// Straight above the tragion the front rim of the ear stands in the way. Heights are therefore measured where a ruler can lie flat, on
// the strip of skin in front of the ear, and carried back level. Measuring round the rim instead would set the first point 3 mm lower,
// onto the root of the ear.

import type { SkinPoint } from '../geometry/skin-point.ts';
import { BACKWARD, CORONAL, FORWARD, LEVEL, UP, walkIn } from '../geometry/walk.ts';
import { type Figure, TEMPORALIS } from '../recipe/sites.ts';
import { type Ground, MM, measuredBetween, type RuledPoint } from './ground.ts';

/** From the tragion forward to skin that no part of the ear lies over. */
const CLEAR_OF_EAR_MM = 10;

export function placeTemple(ground: Ground): readonly RuledPoint[] {
  const { surface, side } = ground;
  const foot = walkIn(surface, ground.paired('tragion'), LEVEL, FORWARD, CLEAR_OF_EAR_MM * MM);
  const upOnStrip = ({ published }: Figure): SkinPoint => walkIn(surface, foot, CORONAL, UP, published * MM);
  const level = (from: SkinPoint, forwardMm: number): SkinPoint =>
    walkIn(surface, from, LEVEL, forwardMm < 0 ? BACKWARD : FORWARD, Math.abs(forwardMm) * MM);
  const heights = {
    first: upOnStrip(TEMPORALIS.firstUp),
    second: upOnStrip(TEMPORALIS.secondUp),
    third: upOnStrip(TEMPORALIS.thirdUp),
  };
  const first = level(heights.first, -CLEAR_OF_EAR_MM);
  const second = level(heights.second, -CLEAR_OF_EAR_MM);
  const abreast = level(heights.third, -CLEAR_OF_EAR_MM);
  const third = level(abreast, TEMPORALIS.thirdForward.published);
  const fourth = level(second, -TEMPORALIS.fourthBack.published);
  const up = (height: SkinPoint, figure: Figure) => measuredBetween(ground, `tragion-${side}`, foot, height, figure);
  const point = (number: 1 | 2 | 3 | 4, at: SkinPoint, ...measured: RuledPoint['measured']): RuledPoint => ({
    key: `temporalis-${number}`,
    muscle: 'temporalis',
    point: at,
    measured,
  });
  return [
    point(1, first, up(heights.first, TEMPORALIS.firstUp)),
    point(2, second, up(heights.second, TEMPORALIS.secondUp)),
    point(
      3,
      third,
      measuredBetween(ground, `temporalis-1-${side}>temporalis-2-${side}`, abreast, third, TEMPORALIS.thirdForward),
      up(heights.third, TEMPORALIS.thirdUp),
    ),
    point(4, fourth, measuredBetween(ground, `temporalis-2-${side}`, second, fourth, TEMPORALIS.fourthBack)),
  ];
}
