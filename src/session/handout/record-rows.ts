// The rows of a record to fill in by hand: every point of a plan by muscle, with the sums. Pure; nothing of a person is in it.
import { EXTRA_POINTS, EXTRA_ZONES, type ExtraZoneId } from '#protocol/extra-zones.ts';
import { SITES } from '#protocol/protocol.ts';
import { MUSCLE_IDS, type MuscleId, SITE_IDS, type Side, type SiteId } from '#protocol/vocabulary.ts';
import { extraIn, isGiven, type Plan } from '../plan/plan.ts';

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
  return MUSCLE_IDS.flatMap((muscle) => {
    const fixed = SITE_IDS.flatMap((id, index): readonly RecordRow[] => {
      const { side, units } = SITES[id];
      return SITES[id].muscle === muscle && isGiven(plan, id) ? [{ at: id, extra: false, number: index + 1, side, units }] : [];
    });
    const units = EXTRA_POINTS.find((point) => point.muscle === muscle)?.units ?? 0;
    const extra = EXTRA_ZONES.filter((zone) => zone.muscle === muscle).flatMap(({ id, side }) =>
      Array.from({ length: extraIn(plan, id) }, (): RecordRow => ({ at: id, extra: true, number: null, side, units })),
    );
    const rows = [...fixed, ...extra];
    return rows.length === 0 ? [] : [{ muscle, rows, units: rows.reduce((sum, row) => sum + row.units, 0) }];
  });
}

/** Rows left to write extra points on by hand: as many as the scheme still allows. */
export function blankRows(plan: Plan): number {
  return EXTRA_POINTS.length - EXTRA_ZONES.reduce((sum, { id }) => sum + extraIn(plan, id), 0);
}
