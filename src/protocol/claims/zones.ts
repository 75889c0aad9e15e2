// What stands behind the extra ("follow-the-pain") points and what the published doses are.
import type { Backing } from '../claim.ts';

export const ZONES = {
  'extra-points': { sources: ['S9', 'S10'], known: 'primary' },
  'extra-points-muscles': { sources: ['S26', 'S27'], known: 'secondary' },
  'extra-points-split': { sources: ['S1'], known: 'memory' },
  'extra-temporalis-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'extra-occipitalis-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'extra-trapezius-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'extra-behind-ear': { sources: ['S27'], known: 'secondary' },
  'extra-drawn-as-zones': { sources: ['S1', 'S2', 'S3'], known: 'derived' },
  'dose-us-label': { sources: ['S4'], known: 'memory' },
  'dose-uk-label': { sources: ['S10'], known: 'primary' },
  'dose-trial-mean': { sources: ['S27'], known: 'memory' },
  'dose-compel': { sources: ['S15'], known: 'primary' },
} as const satisfies Readonly<Record<string, Backing>>;
