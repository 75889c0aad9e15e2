// Corrugator, procerus and frontalis points, by their rules.
import { lengthOf, lengthTo } from '../geometry/line.ts';
import { pointAlong, pointWhere, type SkinLine, section } from '../geometry/section.ts';
import type { SkinPoint } from '../geometry/skin-point.ts';
import { LEVEL, SAGITTAL, UP, walkIn } from '../geometry/walk.ts';
import { CORRUGATOR, FRONTALIS, PROCERUS } from '../recipe/sites.ts';
import { type Ground, lateral, MM, measuredAs, measuredBetween, measuredShare, medial, type RuledPoint } from './ground.ts';

const FOREHEAD_M = 0.12;

export function placeForehead(ground: Ground): readonly RuledPoint[] {
  const { surface, side } = ground;
  const rim = ground.paired('orbital-rim-medial');
  const corrugator = walkIn(surface, rim, SAGITTAL, UP, CORRUGATOR.up.published * MM);
  const forehead = foreheadLine(ground);
  const third = pointAlong(surface, forehead, lengthOf(forehead) * FRONTALIS.shareOfForehead.published);
  const fingerbreadth = walkIn(surface, corrugator, SAGITTAL, UP, FRONTALIS.aboveCorrugator.published * MM);
  const level = Math.max(third.at[1], fingerbreadth.at[1]);
  const inner = levelAbove(ground, corrugator, level);
  const outer = walkIn(surface, inner, LEVEL, lateral(ground), FRONTALIS.lateral.published * MM);
  const share = lengthTo(forehead, levelAbove(ground, ground.midline('glabella'), level).at) / lengthOf(forehead);
  return [
    {
      key: 'corrugator',
      muscle: 'corrugator',
      point: corrugator,
      measured: [
        measuredBetween(ground, `orbital-rim-medial-${side}`, rim, corrugator, CORRUGATOR.up),
        measuredAs('midline', fromMidline(ground, corrugator), CORRUGATOR.fromMidline),
      ],
    },
    {
      key: 'frontalis-medial',
      muscle: 'frontalis',
      point: inner,
      measured: [
        measuredShare('glabella>trichion', share, FRONTALIS.shareOfForehead),
        measuredBetween(ground, `corrugator-${side}`, corrugator, inner, FRONTALIS.aboveCorrugator),
      ],
    },
    {
      key: 'frontalis-lateral',
      muscle: 'frontalis',
      point: outer,
      measured: [
        measuredBetween(ground, `frontalis-medial-${side}`, inner, outer, FRONTALIS.lateral),
        measuredAs('midline', fromMidline(ground, outer), FRONTALIS.lateralFromMidline),
      ],
    },
  ];
}

/** The single midline point: level with the corrugator points of both sides. */
export function placeProcerus(ground: Ground): RuledPoint {
  const { surface } = ground;
  const rim = ground.paired('orbital-rim-medial');
  const corrugator = walkIn(surface, rim, SAGITTAL, UP, CORRUGATOR.up.published * MM);
  const nasion = ground.midline('nasion');
  const rimLevel = levelAbove(ground, nasion, rim.at[1]);
  const point = levelAbove(ground, nasion, corrugator.at[1]);
  return {
    key: 'procerus',
    muscle: 'procerus',
    point,
    measured: [
      measuredBetween(ground, 'orbital-rim-medial-left>orbital-rim-medial-right', rimLevel, point, PROCERUS.upFromRimLevel),
    ],
  };
}

function foreheadLine(ground: Ground): SkinLine {
  const whole = section(ground.surface, ground.midline('glabella'), { plane: SAGITTAL, toward: UP, atMost: FOREHEAD_M });
  return section(ground.surface, ground.midline('glabella'), {
    plane: SAGITTAL,
    toward: UP,
    atMost: lengthTo(whole, ground.midline('trichion').at),
  });
}

function levelAbove({ surface }: Ground, from: SkinPoint, level: number): SkinPoint {
  const up = section(surface, from, { plane: SAGITTAL, toward: UP, atMost: FOREHEAD_M });
  const found = pointWhere(surface, up, ([, y]) => y - level);
  if (!found) throw new Error('the forehead does not reach the level that the rule asks for');
  return found;
}

/** Metres along the skin, level, from the midline. */
function fromMidline(ground: Ground, point: SkinPoint): number {
  const across = section(ground.surface, point, { plane: LEVEL, toward: medial(ground), atMost: FOREHEAD_M });
  const middle = pointWhere(ground.surface, across, ([x]) => x);
  if (!middle) throw new Error('the midline is not reached');
  return lengthTo(across, middle.at);
}
