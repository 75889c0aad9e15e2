// Writes out the left and the right points of a muscle whose two sides are alike. Knows no muscle.
import type { Site } from '../site.ts';
import type { PairedSpotId } from '../spot.ts';
import type { MuscleId, RegionId } from '../vocabulary.ts';

interface PairedMuscle {
  readonly muscle: MuscleId;
  readonly region: RegionId;
  /** Units at each point. */
  readonly units: number;
  /** In the order of the point numbers, from 1. */
  readonly spots: readonly PairedSpotId[];
}

/** All points of the muscle: the left side's in order, then the right side's. */
export function pairedSites({ muscle, region, units, spots }: PairedMuscle): readonly Site[] {
  return (['left', 'right'] as const).flatMap((side) =>
    spots.map((spot, index) => ({
      id: `${spot}-${side}` as const,
      muscle,
      region,
      side,
      number: index + 1,
      ofNumber: spots.length,
      units,
    })),
  );
}
