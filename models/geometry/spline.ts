// A smooth line through given places (centripetal Catmull-Rom, so that it neither loops nor overshoots), laid on the skin.

import { add, distance, scale } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { lengthOf, lineThrough, placeAlong } from './line.ts';
import { nearestSkinPoint } from './skin-point.ts';
import type { Surface } from './surface.ts';

const STEPS = 16;

/** The places joined smoothly; a closed line does not repeat its first place. */
export function splineThrough(places: readonly Vec3[], closed: boolean): readonly Vec3[] {
  const count = places.length;
  const placeAt = (i: number): Vec3 => {
    const place = places[closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)];
    if (!place) throw new Error('a line needs places');
    return place;
  };
  const smooth: Vec3[] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    for (let step = 0; step < STEPS; step++) {
      smooth.push(between4(placeAt(i - 1), placeAt(i), placeAt(i + 1), placeAt(i + 2), step / STEPS));
    }
  }
  if (!closed) smooth.push(placeAt(count - 1));
  return smooth;
}

/** The same line as evenly spaced points of the skin, at most `spacing` metres apart. */
export function laidOnSkin(surface: Surface, places: readonly Vec3[], spacing: number, closed: boolean): readonly Vec3[] {
  const [first] = places;
  if (!first) throw new Error('a line needs places');
  const line = lineThrough(closed ? [...places, first] : places);
  const pieces = Math.max(Math.ceil(lengthOf(line) / spacing), 1);
  const points = Array.from({ length: pieces + 1 }, (_, i) => placeAlong(line, (lengthOf(line) * i) / pieces));
  return (closed ? points.slice(0, -1) : points).map((place) => nearestSkinPoint(surface, place).at);
}

function between4(before: Vec3, from: Vec3, to: Vec3, after: Vec3, share: number): Vec3 {
  const span = (a: Vec3, b: Vec3): number => Math.max(Math.sqrt(distance(a, b)), 1e-6);
  const t1 = span(before, from);
  const t2 = t1 + span(from, to);
  const t3 = t2 + span(to, after);
  const t = t1 + (t2 - t1) * share;
  const mix = (a: Vec3, b: Vec3, ta: number, tb: number): Vec3 =>
    add(scale(a, (tb - t) / (tb - ta)), scale(b, (t - ta) / (tb - ta)));
  const a1 = mix(before, from, 0, t1);
  const a2 = mix(from, to, t1, t2);
  const a3 = mix(to, after, t2, t3);
  return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
}
