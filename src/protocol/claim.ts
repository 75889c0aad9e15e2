// What stands behind a statement: where it was read and how sure that is. The words themselves live in copy.
import type { SourceId } from './sources.ts';

/** How a claim is known. `memory` and `derived` are shown as not yet checked by a clinician. */
export type Known = 'primary' | 'secondary' | 'memory' | 'derived';

export interface Claim {
  /** Never empty. */
  readonly sources: readonly SourceId[];
  readonly known: Known;
}
