// What stands behind what is said of the points of the temples.
import type { Backing } from '../claim.ts';

export const TEMPLES = {
  'temple-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'temple-nerves': { sources: ['S43d', 'S43f'], known: 'primary' },
  'auriculotemporal-artery': { sources: ['S43f'], known: 'primary' },
  'temporalis-1-nerve': { sources: ['S43f'], known: 'derived' },
  'temporalis-2-nerve': { sources: ['recall'], known: 'memory' },
  'temporalis-2-tendon': { sources: ['S35'], known: 'derived' },
  'temporalis-3-nerve': { sources: ['S43d'], known: 'derived' },
  'temporalis-4-nerve': { sources: ['recall'], known: 'memory' },
  'temporalis-action': { sources: ['S62'], known: 'secondary' },
  'temporalis-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'temporalis-other-rule': { sources: ['S5'], known: 'memory' },
} as const satisfies Readonly<Record<string, Backing>>;
