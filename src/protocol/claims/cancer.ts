// What stands behind the answer to "can it cause cancer?". The label's section 13.1 could not be opened; two reviews were found, of which
// the abstracts were read.
import type { Backing } from '../claim.ts';

export const CANCER = {
  /** Long studies of cancer in animals have not been done. */
  'cancer-animal-studies': { sources: ['S4'], known: 'memory' },
  /** Tests for damage to genes found none. */
  'cancer-gene-tests': { sources: ['S4'], known: 'memory' },
  /** Little was published; some kinds of cancer cells grew more slowly, or not at all. */
  'cancer-cells-in-dishes': { sources: ['S99'], known: 'primary' },
  /** Pain where cancer was operated on or radiated: 13 studies, all with less pain. They did not ask about new cancer. */
  'cancer-pain-treated': { sources: ['S100'], known: 'primary' },
  'cancer-no-known-link': { sources: ['recall'], known: 'memory' },
  /** No study was found that followed many people for years and counted cancers. */
  'cancer-limits': { sources: ['recall'], known: 'memory' },
} as const satisfies Readonly<Record<string, Backing>>;
