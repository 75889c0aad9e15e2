// The one factor that brings the figure closest to the survey. Measured on the shaped bust itself, then used to shape it anew.
import type { Bust } from '../bust.ts';
import { surfaceOf } from '../geometry/surface.ts';
import { SCALE_MEASURES, surveyMean } from '../recipe/survey.ts';
import { findLandmarks } from './find-landmarks.ts';
import { measureBody } from './measure-body.ts';

/**
 * The factor to multiply the bust's size by: least squares of the relative differences of `SCALE_MEASURES` from the survey's means.
 */
export function fitScale(bust: Bust): number {
  const measured = measureBody(surfaceOf(bust.positions, bust.triangles), findLandmarks(bust));
  const ratios = SCALE_MEASURES.map((name) => measured[name] / surveyMean(name));
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  const squares = ratios.reduce((total, ratio) => total + ratio * ratio, 0);
  return sum / squares;
}
