// One fixed injection point as the scheme knows it: which muscle, area, side and dose. Knows no geometry and no words.
import type { MuscleId, RegionId, Side, SiteId } from './vocabulary.ts';

export interface Site {
  readonly id: SiteId;
  readonly muscle: MuscleId;
  readonly region: RegionId;
  readonly side: Side;
  /** Place of the point within its muscle on its side, from 1. */
  readonly number: number;
  /** Points of the same muscle on the same side (1 to 4). */
  readonly ofNumber: number;
  /** Units of onabotulinumtoxinA at this point; 5 everywhere (S10 §2.1, S23). */
  readonly units: number;
}
