// What stands behind what is said of the needle.
import type { Backing } from '../claim.ts';

export const NEEDLE = {
  'needle-size': { sources: ['S23', 'S29'], known: 'secondary' },
  'needle-width': { sources: ['recall'], known: 'memory' },
  'needle-bevel': { sources: ['S29'], known: 'secondary' },
  'needle-shallow': { sources: ['S29'], known: 'secondary' },
  'needle-drop': { sources: ['S10'], known: 'derived' },
  'needle-corrugator': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'needle-corrugator-other': { sources: ['S2'], known: 'memory' },
  'needle-procerus': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'needle-frontalis': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'needle-temporalis': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'needle-occipitalis': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'needle-paraspinal': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'needle-paraspinal-longer': { sources: ['S4'], known: 'memory' },
  'needle-trapezius': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'depth-procerus': { sources: ['S42'], known: 'primary' },
  'depth-reached': { sources: ['S34'], known: 'derived' },
  'depth-temporalis': { sources: ['S34'], known: 'primary' },
  'depth-semispinalis': { sources: ['S34'], known: 'primary' },
  'depth-not-found': { sources: ['S55'], known: 'derived' },
  'depth-drawn-procerus': { sources: ['S42'], known: 'derived' },
  'depth-drawn-forehead': { sources: ['bodyparts3d'], known: 'derived' },
  'depth-short': { sources: ['bodyparts3d'], known: 'derived' },
  'depth-drawn': { sources: ['S23', 'S29'], known: 'derived' },
  'angle-drawn': { sources: ['S1', 'S2', 'S3'], known: 'derived' },
} as const satisfies Readonly<Record<string, Backing>>;
