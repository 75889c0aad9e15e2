// What clinicians and students are told beyond the patient's part, as a type: a locale is complete when it compiles. These texts are
// fetched when they are wanted, so nothing of the first view may import a locale of them.
import type { DeeperKind } from '#protocol/audiences.ts';
import type { SpotId } from '#protocol/spot.ts';
import type { BodyMuscleId, MuscleId, NerveId, RegionId } from '#protocol/vocabulary.ts';
import type { NeedleFacts, Told } from './facts.ts';

/** Sentences by kind of fact; a kind that is missing has nothing to say here. */
export type Deeper = Readonly<Partial<Record<DeeperKind, readonly Told[]>>>;

export interface NeedleWords extends Pick<NeedleFacts, 'needle' | 'volume'> {
  /** By muscle of the scheme. */
  readonly angle: Readonly<Record<MuscleId, readonly Told[]>>;
  readonly depth: Readonly<Record<MuscleId, readonly Told[]>>;
  readonly unknown: Readonly<Record<MuscleId, readonly Told[]>>;
}

export interface DeeperWords {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  readonly needle: NeedleWords;
  /** What holds for every point of a muscle of the scheme. */
  readonly scheme: Readonly<Record<MuscleId, Deeper>>;
  /** What holds for one spot, on either side; told after what holds for its muscle. */
  readonly spots: Readonly<Record<SpotId, Deeper>>;
  readonly regions: Readonly<Record<RegionId, Deeper>>;
  readonly bodyMuscles: Readonly<Record<BodyMuscleId, Deeper>>;
  readonly nerves: Readonly<Record<NerveId, Deeper>>;
}
