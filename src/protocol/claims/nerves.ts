// What stands behind what is said of the nerves of the layer view.
import type { Backing } from '../claim.ts';

export const NERVES = {
  'nerve-roots': { sources: ['recall'], known: 'memory' },
  'nerve-areas': { sources: ['recall'], known: 'memory' },
  'nerves-drawn': { sources: ['S36', 'S41', 'S43a', 'S43d', 'S43f', 'S43i'], known: 'derived' },
  'supraorbital-exit': { sources: ['S43a', 'S43b', 'S43c'], known: 'primary' },
  'supratrochlear-exit': { sources: ['S72'], known: 'secondary' },
  'supratrochlear-pierces': { sources: ['S41'], known: 'primary' },
  'forehead-nerves-height': { sources: ['S54', 'S41'], known: 'secondary' },
  'zygomaticotemporal-exit': { sources: ['S43d'], known: 'primary' },
  'zygomaticotemporal-other': { sources: ['S43e', 'S73'], known: 'secondary' },
  'auriculotemporal-course': { sources: ['S43f'], known: 'primary' },
  'greater-occipital-course': { sources: ['S36'], known: 'primary' },
  'greater-occipital-differs': { sources: ['S37', 'S36', 'S43h'], known: 'primary' },
  'greater-occipital-pierces': { sources: ['S43j'], known: 'primary' },
  'greater-occipital-drawn': { sources: ['S36', 'S37', 'S43h'], known: 'derived' },
  'lesser-occipital-course': { sources: ['S43i', 'S74'], known: 'secondary' },
  'lesser-occipital-other': { sources: ['S51'], known: 'secondary' },
  'third-occipital-course': { sources: ['S36'], known: 'primary' },
  'paraspinal-third-nerve': { sources: ['S36'], known: 'derived' },
  'third-occipital-other': { sources: ['S43i'], known: 'primary' },
  'dermatome-borders': { sources: ['recall'], known: 'memory' },
} as const satisfies Readonly<Record<string, Backing>>;
