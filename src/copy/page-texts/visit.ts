// The texts of the walk through a visit, as a type: a locale is complete when it compiles. Fetched when the walk is first wanted.
import type { Told } from '../facts.ts';
import type { Position, VisitStepId } from '../visit-steps.ts';

export interface VisitStepTexts {
  /** Two to four short sentences, with the position before them where there is one. */
  readonly said: readonly Told[];
  /** What stands folded below, and open where all steps are read as text. */
  readonly more: readonly Told[];
  /** The one sentence that is shown while a clinician explains. */
  readonly brief: Told;
}

export interface VisitTexts {
  readonly lead: string;
  readonly steps: Readonly<Record<VisitStepId, VisitStepTexts>>;
  readonly position: Readonly<Record<Position, Told>>;
  readonly next: string;
  readonly back: string;
  readonly more: string;
  readonly beginAgain: string;
  /** Leaves the walk and goes on looking around. */
  readonly explore: string;
  /** The same at the last step. */
  readonly end: string;
  readonly present: string;
  readonly presentHint: string;
  readonly stopPresenting: string;
  /** While presenting: a light that leaves all else in shade, and a pen whose lines vanish. */
  readonly spotlight: string;
  readonly pen: string;
  readonly penHint: string;
  /** How the points of an area are given. */
  readonly pace: { readonly label: string; readonly area: string; readonly point: string };
}
