// A place in the body named as anatomy names it: under a place of the skin at a depth, or straight beside a landmark.

import { scale, subtract } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import { type Board, type Pin, stick } from './pin.ts';

const MM = 0.001;

/** Millimetres; left side. */
export type Spot =
  | (Pin & { readonly deep: number })
  | { readonly beside: string; readonly aside?: number; readonly up?: number; readonly forward?: number };

/** @throws when the landmark is not known or no skin is seen at the place */
export function locate(board: Board, spot: Spot): Vec3 {
  if ('beside' in spot) {
    const from = board.places.get(spot.beside);
    if (!from) throw new Error(`no landmark is called "${spot.beside}"`);
    const { aside = 0, up = 0, forward = 0 } = spot;
    return [from[0] + aside * MM, from[1] + up * MM, from[2] + forward * MM];
  }
  const skin = nearestSkinPoint(board.surface, stick(board, spot));
  return subtract(skin.at, scale(skin.normal, spot.deep * MM));
}
