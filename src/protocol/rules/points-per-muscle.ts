// Rule: each muscle has as many points as the published scheme gives it (S25; 31 in all by S9).
import type { Site } from '../site.ts';
import { MUSCLE_IDS, type MuscleId } from '../vocabulary.ts';

const PUBLISHED: Readonly<Record<MuscleId, number>> = {
  corrugator: 2,
  procerus: 1,
  frontalis: 4,
  temporalis: 8,
  occipitalis: 6,
  paraspinal: 4,
  trapezius: 6,
};

export function pointsPerMuscle(sites: readonly Pick<Site, 'muscle'>[]): readonly string[] {
  return MUSCLE_IDS.flatMap((muscle) => {
    const count = sites.filter((site) => site.muscle === muscle).length;
    return count === PUBLISHED[muscle] ? [] : [`${muscle} has ${count} points, the scheme has ${PUBLISHED[muscle]}`];
  });
}
