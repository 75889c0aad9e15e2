// One feature of the base form (a bone, a hollow) from the recipe into the field.
import type { Lattice } from '../geometry/lattice.ts';
import { ball, cord, sculpt } from '../geometry/sculpt.ts';
import { splineThrough } from '../geometry/spline.ts';
import type { Feature } from '../recipe/base.ts';
import type { Board } from './pin.ts';
import { locate } from './spot.ts';

const MM = 0.001;

/** @throws when a place of the feature does not exist; the message names the feature */
export function sculptFeature(lattice: Lattice, field: Float32Array, board: Board, feature: Feature): void {
  try {
    if ('ball' in feature) {
      const [a = 0, b = 0, c = 0] = feature.radii.map((radius) => radius * MM);
      const body = ball(locate(board, feature.ball), [a, b, c], ((feature.turnDeg ?? 0) * Math.PI) / 180);
      sculpt(lattice, field, body, feature.how, feature.soft * MM);
      return;
    }
    const places = feature.cord.map(({ spot }) => locate(board, spot));
    const smooth = splineThrough(places, false);
    const perPiece = (smooth.length - 1) / (places.length - 1);
    const radiusAt = (i: number): number => {
      const along = i / perPiece;
      const before = Math.min(Math.floor(along), places.length - 2);
      const [from = 0, to = 0] = [feature.cord[before]?.radius, feature.cord[before + 1]?.radius];
      return (from + (to - from) * (along - before)) * MM;
    };
    const points = smooth.map((at, i) => ({ at, radius: radiusAt(i) })).filter((_, i) => i % 3 === 0 || i === smooth.length - 1);
    sculpt(lattice, field, cord(points), feature.how, feature.soft * MM);
  } catch (error) {
    throw new Error(`base, ${feature.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
