// What stands behind what is said of the points of the back of the head.
import type { Backing } from '../claim.ts';

export const BACK_OF_HEAD = {
  'occipital-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'occipital-nerves': { sources: ['S36', 'S74'], known: 'memory' },
  'occipitalis-1-nerves': { sources: ['S36', 'S51'], known: 'derived' },
  'occipitalis-2-nerve': { sources: ['S51', 'S74'], known: 'derived' },
  'occipitalis-3-nerve': { sources: ['S36'], known: 'derived' },
  'occipitalis-ridge': { sources: ['recall'], known: 'memory' },
  'occipitalis-action': { sources: ['S58', 'S63', 'S64'], known: 'secondary' },
  'occipitalis-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'occipitalis-other-rule': { sources: ['S5'], known: 'memory' },
} as const satisfies Readonly<Record<string, Backing>>;
