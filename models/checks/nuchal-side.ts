// Occipitalis points lie clearly above the superior nuchal line, paraspinal points below it: on the wrong side they would be in another
// muscle.
import type { PlacedSite, Point } from '#anatomy/manifest.ts';
import { lineThrough, nearestPlace } from '../geometry/line.ts';

/** Millimetres, straight: the radius of the 0.1 mL drop (2.9 mm). */
const CLEAR_OF_LINE_MM = 3;

/** Millimetres by which a point lies above the nuchal line of its side; negative below it. */
export function aboveNuchalLine({ side, at }: PlacedSite, curves: Readonly<Record<string, readonly Point[]>>): number {
  const curve = curves[`nuchal-line-${side}`];
  if (!curve) throw new Error(`there is no nuchal line on the ${side}`);
  const foot = nearestPlace(lineThrough(curve), at);
  const gap = Math.hypot(at[0] - foot[0], at[1] - foot[1], at[2] - foot[2]) * 1000;
  return at[1] >= foot[1] ? gap : -gap;
}

export function acrossNuchalLine(
  sites: readonly PlacedSite[],
  curves: Readonly<Record<string, readonly Point[]>>,
): readonly string[] {
  return sites.flatMap((site) => {
    if (site.muscle !== 'occipitalis' && site.muscle !== 'paraspinal') return [];
    const above = aboveNuchalLine(site, curves);
    const clear = site.muscle === 'occipitalis' ? above >= CLEAR_OF_LINE_MM : above <= -CLEAR_OF_LINE_MM;
    return clear ? [] : [`${site.id}: lies ${Math.abs(above).toFixed(1)} mm ${above < 0 ? 'below' : 'above'} the nuchal line`];
  });
}
