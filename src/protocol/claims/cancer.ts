// What stands behind the answer to "can it cause cancer?".
import type { Backing } from '../claim.ts';

export const CANCER = {
  'cancer-animal-studies': { sources: ['S4'], known: 'memory' },
  'cancer-gene-tests': { sources: ['S4'], known: 'memory' },
  'cancer-cells-in-dishes': { sources: ['S99'], known: 'primary' },
  'cancer-pain-treated': { sources: ['S100'], known: 'primary' },
  'cancer-no-known-link': { sources: ['recall'], known: 'memory' },
  'cancer-limits': { sources: ['recall'], known: 'memory' },
} as const satisfies Readonly<Record<string, Backing>>;
