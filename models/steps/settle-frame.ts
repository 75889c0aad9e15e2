// Brings the posed figure into the atlas frame: metres, origin midway between the tragions, true to the survey's size.

/** Rigid move and one factor that carry control decimetres into the atlas frame. */
export interface Settled {
  readonly positions: Float64Array;
  /** Metres a control decimetre; 0.1 would be hm08's own size. */
  readonly scale: number;
}

/** A head measure of the control figure (decimetres) beside the survey's mean (millimetres, S44). */
export interface ScaleMeasure {
  readonly name: string;
  readonly modelDm: number;
  readonly surveyMm: number;
}

/** The one factor (mm a decimetre) that brings the measures closest to the survey: least squares of the relative differences. */
export function bestScale(measures: readonly ScaleMeasure[]): number {
  const ratios = measures.map(({ modelDm, surveyMm }) => modelDm / surveyMm);
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  const squares = ratios.reduce((total, ratio) => total + ratio * ratio, 0);
  return sum / squares;
}

/** @param tragions control vertices of the left and right tragion */
export function settleFrame(positions: Float64Array, tragions: readonly [number, number], mmPerDm: number): Settled {
  const scale = mmPerDm / 1000;
  const middle = [0, 1, 2].map(
    (axis) => ((positions[tragions[0] * 3 + axis] ?? 0) + (positions[tragions[1] * 3 + axis] ?? 0)) / 2,
  );
  return { positions: positions.map((value, i) => (value - (middle[i % 3] ?? 0)) * scale), scale };
}
