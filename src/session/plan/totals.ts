// What a plan comes to, always worked out anew: points and units by muscle, by side and over all.
import { EXTRA_POINTS, EXTRA_ZONES } from '#protocol/extra-zones.ts';
import { SITES } from '#protocol/protocol.ts';
import { MUSCLE_IDS, type MuscleId, SIDES, type Side } from '#protocol/vocabulary.ts';
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

interface Given {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly units: number;
  readonly extra: boolean;
}

/** Every point of a plan: the fixed ones in teaching order, then the extra ones by zone. */
export function givenOf(plan: Plan): readonly Given[] {
  const fixed = pointsGiven(plan).map((id) => ({ ...SITES[id], extra: false }));
  const extra = EXTRA_ZONES.flatMap(({ id, muscle, side }) => {
    const units = EXTRA_POINTS.find((point) => point.muscle === muscle)?.units ?? 0;
    return Array.from({ length: extraIn(plan, id) }, () => ({ muscle, side, units, extra: true }));
  });
  return [...fixed, ...extra].map(({ muscle, side, units, extra: more }) => ({ muscle, side, units, extra: more }));
}

const sumOf = (given: readonly Given[]): Sum => ({
  points: given.length,
  units: given.reduce((sum, { units }) => sum + units, 0),
});

const bySide = (given: readonly Given[]): Readonly<Record<Side, Sum>> =>
  Object.fromEntries(SIDES.map((side) => [side, sumOf(given.filter((one) => one.side === side))])) as Record<Side, Sum>;

export function totalsOf(plan: Plan): Totals {
  const given = givenOf(plan);
  const muscles = MUSCLE_IDS.map((muscle) => {
    const own = given.filter((one) => one.muscle === muscle);
    return { ...sumOf(own), muscle, extra: own.filter(({ extra }) => extra).length, sides: bySide(own) };
  });
  return { ...sumOf(given), extra: given.filter(({ extra }) => extra).length, muscles, sides: bySide(given) };
}
