// What stands behind what is said of the points of neck and shoulders.
import type { Backing } from '../claim.ts';

export const NECK = {
  'neck-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'neck-nerves': { sources: ['S36'], known: 'primary' },
  'neck-pain-area': { sources: ['recall'], known: 'memory' },
  'paraspinal-1-nerve': { sources: ['S36'], known: 'primary' },
  'paraspinal-1-distance': { sources: ['S36'], known: 'derived' },
  'paraspinal-2-nerve': { sources: ['S36'], known: 'primary' },
  'paraspinal-2-distance': { sources: ['S36'], known: 'derived' },
  'paraspinal-high': { sources: ['recall'], known: 'memory' },
  'paraspinal-action': { sources: ['S66', 'S68'], known: 'secondary' },
  'paraspinal-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'paraspinal-other-rule': { sources: ['S5'], known: 'memory' },
  'trapezius-nerves': { sources: ['recall'], known: 'memory' },
  'trapezius-outer-nerve': { sources: ['recall'], known: 'memory' },
  'trapezius-off-the-neck': { sources: ['recall'], known: 'memory' },
  'trapezius-action': { sources: ['S70', 'S71'], known: 'secondary' },
  'trapezius-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'trapezius-length': { sources: ['S44'], known: 'derived' },
  'trapezius-other-rule': { sources: ['S5'], known: 'memory' },
} as const satisfies Readonly<Record<string, Backing>>;
