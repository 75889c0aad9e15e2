// The shape of what the panels tell: every sentence that claims something names the claim that backs it.
import type { ClaimId } from '#protocol/claims.ts';

/** A sentence and the claim (sources, certainty) behind it. */
export interface Told {
  readonly text: string;
  readonly claim: ClaimId;
}

/** A muscle's plain name ("the chewing muscle at your temple") and its anatomical one ("temporalis"). */
export interface MuscleName {
  readonly plain: string;
  readonly latin: string;
}

export interface SiteFacts {
  /** "Temple, point 2", without the side. */
  readonly name: string;
  /** "your left side" or "in the middle". */
  readonly side: string;
  /** Name and side as one spoken phrase; the accessible name of the point's button. Differs for every point. */
  readonly spoken: string;
  readonly area: string;
  readonly muscle: MuscleName;
  readonly why: readonly Told[];
  /** What the muscle does. */
  readonly action: readonly Told[];
  /** "Point 2 of 4 in this muscle on this side". */
  readonly number: string;
  readonly units: Told;
  /** The landmark rule in words, with centimetres. */
  readonly rule: readonly Told[];
}

export interface RegionFacts {
  readonly name: string;
  /** "7 points". */
  readonly count: string;
  /** Name and count as one spoken phrase; the accessible name of the area's control. */
  readonly spoken: string;
  readonly where: readonly Told[];
  readonly why: readonly Told[];
  readonly muscles: readonly (MuscleName & { readonly count: string })[];
}
