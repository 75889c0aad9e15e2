// Rule: extra points go only into the three published muscles, as many as each may get, and no muscle and no total goes over its cap
// (S1; in all S9, S10 §2.1).
import type { ExtraPoint, MuscleCap } from '../extra-zones.ts';
import { MUSCLE_IDS, type MuscleId } from '../vocabulary.ts';

const MOST: Readonly<Record<MuscleId, { readonly extra: number; readonly points: number; readonly units: number }>> = {
  corrugator: { extra: 0, points: 2, units: 10 },
  procerus: { extra: 0, points: 1, units: 5 },
  frontalis: { extra: 0, points: 4, units: 20 },
  temporalis: { extra: 2, points: 10, units: 50 },
  occipitalis: { extra: 2, points: 8, units: 40 },
  paraspinal: { extra: 0, points: 4, units: 20 },
  trapezius: { extra: 4, points: 10, units: 50 },
};
const UNITS_PER_POINT = 5;
const MOST_UNITS = 195;
const MOST_POINTS = 39;

type Extra = Pick<ExtraPoint, 'id' | 'units'> & { readonly muscle: MuscleId };
type Cap = Pick<MuscleCap, 'muscle' | 'mostPoints' | 'mostUnits'>;

export function extraWithinCaps(points: readonly Extra[], caps: readonly Cap[]): readonly string[] {
  const odd = points
    .filter(({ units }) => units !== UNITS_PER_POINT)
    .map(({ id, units }) => `"${id}" has ${units} units, not ${UNITS_PER_POINT}`);
  const perMuscle = MUSCLE_IDS.flatMap((muscle) => {
    const { extra, points: most, units } = MOST[muscle];
    const count = points.filter((point) => point.muscle === muscle).length;
    const cap = caps.find((found) => found.muscle === muscle);
    const counted = count === extra ? [] : [`${muscle} may get ${extra} extra points, not ${count}`];
    if (!cap) return [...counted, `${muscle} has no cap`];
    const capped = cap.mostPoints === most && cap.mostUnits === units;
    return capped ? counted : [...counted, `${muscle} is capped at ${cap.mostUnits} units / ${cap.mostPoints} points`];
  });
  const units = caps.reduce((sum, cap) => sum + cap.mostUnits, 0);
  const inAll = caps.reduce((sum, cap) => sum + cap.mostPoints, 0);
  const total = units === MOST_UNITS && inAll === MOST_POINTS ? [] : [`the caps sum to ${units} units / ${inAll} points`];
  return [...odd, ...perMuscle, ...total];
}
