// What is said of the walk through a visit before its own texts have arrived: how it is entered, and each step as it is announced.
import type { VisitStepId } from './visit-steps.ts';

export interface VisitWords {
  /** The button that begins the walk, and the name of the walk's own panel. */
  readonly start: string;
  readonly titles: Readonly<Record<VisitStepId, string>>;
  /** "Step 3 of 12". */
  readonly progress: (number: number, of: number) => string;
  /** Points given by then: "7 of 31 points". */
  readonly count: (given: number, of: number) => string;
  readonly presenting: string;
  readonly left: string;
}
