// The rows of a record to fill in by hand: what a plan gives, line by line, by muscle. Pure; nothing of a person is in it.
import { EXTRA_POINTS, type ExtraZoneId } from '#protocol/extra-zones.ts';
import { type MuscleId, SITE_IDS, type Side, type SiteId } from '#protocol/vocabulary.ts';
import type { Plan } from '../plan/plan.ts';
import { rowsOfPlan, totalsOf } from '../plan/totals.ts';

export interface RecordRow {
  /** The fixed point, or the zone of an extra one, which has no fixed place. */
  readonly at: SiteId | ExtraZoneId;
  readonly extra: boolean;
  /** Of a fixed point: its place in teaching order over all 31, whether the others are given or not. */
  readonly number: number | null;
  readonly side: Side;
  readonly units: number;
}

export interface RecordGroup {
  readonly muscle: MuscleId;
  readonly rows: readonly RecordRow[];
  readonly units: number;
}

/** In teaching order; a muscle that is given nothing is left out. */
export function recordOf(plan: Plan): readonly RecordGroup[] {
  const { fixed, extra, totals } = rowsOfPlan(plan);
  return totals.muscles.flatMap(({ muscle, points, units }) => {
    const own = fixed.filter((row) => row.muscle === muscle);
    const more = extra.filter((row) => row.muscle === muscle);
    const rows: readonly RecordRow[] = [
      ...own.map(({ id, side, units: each }) => ({ at: id, extra: false, number: SITE_IDS.indexOf(id) + 1, side, units: each })),
      ...more.flatMap(({ zone, side, points: count, unitsEach }) =>
        Array.from({ length: count }, () => ({ at: zone, extra: true, number: null, side, units: unitsEach })),
      ),
    ];
    return points === 0 ? [] : [{ muscle, rows, units }];
  });
}

/** Rows left to write extra points on by hand: as many as the scheme still allows. */
export function blankRows(plan: Plan): number {
  return EXTRA_POINTS.length - totalsOf(plan).extra;
}
