// Paraspinal points below the inion and trapezius points along the crest of the shoulder.
import { lengthTo, lineThrough, placeAlong } from '../geometry/line.ts';
import { shoulderCrest } from '../geometry/shoulder-crest.ts';
import { nearestSkinPoint, type SkinPoint } from '../geometry/skin-point.ts';
import { DOWN, LEVEL, SAGITTAL, upAndSideways, walkIn, walkStraight } from '../geometry/walk.ts';
import { type Figure, PARASPINAL, TRAPEZIUS } from '../recipe/sites.ts';
import { type Ground, lateral, MM, measuredBetween, measuredShare, type RuledPoint } from './ground.ts';

export function placeParaspinal(ground: Ground): readonly RuledPoint[] {
  const { surface, side } = ground;
  const inion = ground.midline('inion');
  const below = walkIn(surface, inion, SAGITTAL, DOWN, PARASPINAL.down.published * MM);
  const first = walkIn(surface, below, LEVEL, lateral(ground), PARASPINAL.lateral.published * MM);
  const second = walkStraight(surface, first, upAndSideways(first, lateral(ground)), PARASPINAL.diagonal.published * MM);
  return [
    {
      key: 'paraspinal-1',
      muscle: 'paraspinal',
      point: first,
      measured: [
        measuredBetween(ground, 'inion', inion, below, PARASPINAL.down),
        measuredBetween(ground, 'midline', below, first, PARASPINAL.lateral),
      ],
    },
    {
      key: 'paraspinal-2',
      muscle: 'paraspinal',
      point: second,
      measured: [measuredBetween(ground, `paraspinal-1-${side}`, first, second, PARASPINAL.diagonal)],
    },
  ];
}

export function placeTrapezius(ground: Ground): readonly RuledPoint[] {
  const { surface, side, outward } = ground;
  const crest = shoulderCrest(surface, outward);
  const neck = lengthTo(crest, ground.paired('neck-inflection').at);
  const ridge = { neck, long: lengthTo(crest, ground.paired('acromion').at) - neck };
  const onRidge = (share: number): SkinPoint => nearestSkinPoint(surface, placeAlong(crest, ridge.neck + ridge.long * share));
  const ruled = (number: 1 | 2 | 3, figure: Figure): RuledPoint => {
    const point = onRidge(figure.published);
    const share = (lengthTo(lineThrough(crest.points), point.at) - ridge.neck) / ridge.long;
    return {
      key: `trapezius-${number}`,
      muscle: 'trapezius',
      point,
      measured: [measuredShare(`neck-inflection-${side}>acromion-${side}`, share, figure)],
    };
  };
  return [ruled(1, TRAPEZIUS.first), ruled(2, TRAPEZIUS.second), ruled(3, TRAPEZIUS.third)];
}
