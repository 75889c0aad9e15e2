// A place of the skin named as anatomy names it: so far aside, up or forward of a landmark in a plain view, or on one of the bony lines.
import type { Vec3 } from '../bust.ts';
import { type Aim, skinSeen } from '../geometry/aim.ts';
import { lengthOf, lineThrough, placeAlong } from '../geometry/line.ts';
import type { Surface } from '../geometry/surface.ts';
import type { CurveName } from './trace-curves.ts';

/** Millimetres; `aside` is away from the midline on the left. */
export type Pin =
  | {
      readonly from: string;
      readonly seen: Aim;
      readonly aside?: number;
      readonly up?: number;
      readonly forward?: number;
    }
  | { readonly curve: CurveName; readonly share: number };

/** Where pins are stuck: the skin, its lines and every named place on it. */
export interface Board {
  readonly surface: Surface;
  readonly places: ReadonlyMap<string, Vec3>;
  readonly curves: Readonly<Record<CurveName, readonly Vec3[]>>;
}

/** @throws when the landmark is not known or no skin is seen at the place */
export function stick({ surface, places, curves }: Board, pin: Pin): Vec3 {
  if ('curve' in pin) {
    const line = lineThrough(curves[pin.curve]);
    return placeAlong(line, lengthOf(line) * pin.share);
  }
  const from = places.get(pin.from);
  if (!from) throw new Error(`no landmark or point is called "${pin.from}"`);
  const { aside = 0, up = 0, forward = 0 } = pin;
  return skinSeen(surface, pin.seen, [from[0] + aside / 1000, from[1] + up / 1000, from[2] + forward / 1000]).at;
}
