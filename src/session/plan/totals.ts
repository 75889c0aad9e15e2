// What a plan comes to, always worked out anew: points and units by muscle, by side and over all.
import { EXTRA_POINTS, EXTRA_ZONES, type ExtraZoneId } from '#protocol/extra-zones.ts';
import { SITES } from '#protocol/protocol.ts';
import { MUSCLE_IDS, type MuscleId, SIDES, type Side, type SiteId } from '#protocol/vocabulary.ts';
import { extraIn, type Plan, pointsGiven } from './plan.ts';

export interface Sum {
  readonly points: number;
  /** Units of onabotulinumtoxinA. */
  readonly units: number;
}

export interface MuscleSum extends Sum {
  readonly muscle: MuscleId;
  /** Extra points among them. */
  readonly extra: number;
  readonly sides: Readonly<Record<Side, Sum>>;
}

export interface Totals extends Sum {
  readonly extra: number;
  /** In teaching order. */
  readonly muscles: readonly MuscleSum[];
  readonly sides: Readonly<Record<Side, Sum>>;
}

/** A fixed point that is given. */
export interface FixedRow {
  readonly id: SiteId;
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly units: number;
}

/** The extra points in one zone; they have no fixed place. */
export interface ExtraRow extends Sum {
  readonly zone: ExtraZoneId;
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Units of each of them. */
  readonly unitsEach: number;
}

export interface PlanRows {
  /** In teaching order. */
  readonly fixed: readonly FixedRow[];
  /** Zones without any are not named. */
  readonly extra: readonly ExtraRow[];
  readonly totals: Totals;
}

type Part = Sum & Pick<ExtraRow, 'muscle' | 'side'>;

/** All that a plan gives, as it is written down line by line, and what it comes to. */
export function rowsOfPlan(plan: Plan): PlanRows {
  const fixed = pointsGiven(plan).map((id) => {
    const { muscle, side, units } = SITES[id];
    return { id, muscle, side, units };
  });
  const extra = EXTRA_ZONES.flatMap(({ id: zone, muscle, side }) => {
    const points = extraIn(plan, zone);
    const unitsEach = EXTRA_POINTS.find((point) => point.muscle === muscle)?.units ?? 0;
    return points > 0 ? [{ zone, muscle, side, points, unitsEach, units: points * unitsEach }] : [];
  });
  return { fixed, extra, totals: totalsOfParts([...fixed.map((row) => ({ ...row, points: 1 })), ...extra], extra) };
}

const sumOf = (parts: readonly Part[]): Sum => ({
  points: parts.reduce((sum, { points }) => sum + points, 0),
  units: parts.reduce((sum, { units }) => sum + units, 0),
});

const bySide = (parts: readonly Part[]): Readonly<Record<Side, Sum>> =>
  Object.fromEntries(SIDES.map((side) => [side, sumOf(parts.filter((one) => one.side === side))])) as Record<Side, Sum>;

function totalsOfParts(parts: readonly Part[], extra: readonly Part[]): Totals {
  const muscles = MUSCLE_IDS.map((muscle) => {
    const own = parts.filter((one) => one.muscle === muscle);
    return { ...sumOf(own), muscle, extra: sumOf(extra.filter((one) => one.muscle === muscle)).points, sides: bySide(own) };
  });
  return { ...sumOf(parts), extra: sumOf(extra).points, muscles, sides: bySide(parts) };
}

export const totalsOf = (plan: Plan): Totals => rowsOfPlan(plan).totals;
