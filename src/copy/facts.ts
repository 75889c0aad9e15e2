// The shape of what the panels tell: every sentence that claims something names the claim that backs it.
import type { ClaimId } from '#protocol/claims.ts';
import type { SiteId } from '#protocol/vocabulary.ts';

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

/** A muscle of the layer view; the same on both sides. */
export interface BodyMuscleFacts {
  readonly name: MuscleName;
  readonly does: readonly Told[];
  /** Why points are there, or that none is. */
  readonly why: readonly Told[];
  /** Its points on both sides, in teaching order; empty where it only gives the place. */
  readonly sites: readonly SiteId[];
}

/** A nerve of the layer view; the same on both sides. */
export interface NerveFacts {
  /** "Supraorbital nerve" and "nervus supraorbitalis". */
  readonly name: MuscleName;
  /** Where it feels. */
  readonly area: readonly Told[];
  /** Why points are aimed at it. */
  readonly why: readonly Told[];
  /** Points aimed at it on both sides, in teaching order. */
  readonly sites: readonly SiteId[];
}

/** The needle at one point: what is taught, what was measured, and what is not known. */
export interface NeedleFacts {
  readonly needle: readonly Told[];
  /** Angle to the skin, heading and bevel. */
  readonly angle: readonly Told[];
  readonly volume: readonly Told[];
  /** Published depths of the muscles here. */
  readonly depth: readonly Told[];
  /** What no source gives, and what the drawing uses instead. */
  readonly unknown: readonly Told[];
}
