// A carrier without a body: the round head as it is, its facts the same places in millimetres.
import { scale, subtract } from '#anatomy/vec3.ts';
import { skinSeen } from '../../models/geometry/aim.ts';
import { nearestSkinPoint } from '../../models/geometry/skin-point.ts';
import type { Carrier } from '../../models/steps/carrier.ts';
import { roundHead } from './round-head.ts';

export function roundCarrier(): Carrier {
  const { surface } = roundHead();
  const nearest: Carrier['nearest'] = (place) => nearestSkinPoint(surface, place);
  return {
    surface,
    raw: surface,
    nearest,
    place: (facts) => nearest(scale(facts, 0.001)).at,
    seen: (view, facts) => skinSeen(surface, view, scale(facts, 0.001)).at,
    factsOf: (place) => scale(nearest(place).at, 1000),
    at: (place, depthMm) => {
      const skin = nearest(place);
      return subtract(skin.at, scale(skin.normal, depthMm / 1000));
    },
  };
}
