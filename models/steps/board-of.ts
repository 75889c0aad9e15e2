// Where the recipes of base, nerves and skin areas stick their pins: the carrier, the landmarks and the bony lines on it.
import type { Landmarks } from '../landmarks.ts';
import type { Carrier } from './carrier.ts';
import type { Board } from './pin.ts';
import { traceCurves } from './trace-curves.ts';

export function boardOf({ surface }: Pick<Carrier, 'surface'>, landmarks: Landmarks): Board {
  const places = new Map(Object.entries(landmarks).map(([name, { at }]) => [name, at]));
  return { surface, places, curves: traceCurves(surface, landmarks) };
}
