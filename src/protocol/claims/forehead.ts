// What stands behind what is said of the points of the forehead.
import type { Backing } from '../claim.ts';

export const FOREHEAD = {
  'forehead-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'forehead-nerves': { sources: ['S54', 'S41'], known: 'secondary' },
  'corrugator-nerves': { sources: ['S54', 'S41'], known: 'secondary' },
  'corrugator-eyelid': { sources: ['S55', 'S10'], known: 'secondary' },
  'corrugator-action': { sources: ['S53'], known: 'secondary' },
  'corrugator-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'corrugator-midline': { sources: ['S47'], known: 'derived' },
  'procerus-nerves': { sources: ['recall'], known: 'memory' },
  'procerus-width': { sources: ['S42'], known: 'primary' },
  'procerus-action': { sources: ['S56', 'S57'], known: 'secondary' },
  'procerus-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'frontalis-nerves': { sources: ['S54', 'S41'], known: 'secondary' },
  'frontalis-brow': { sources: ['S54', 'S60'], known: 'secondary' },
  'frontalis-medial-nerve': { sources: ['S72'], known: 'derived' },
  'frontalis-lateral-nerve': { sources: ['S43a'], known: 'derived' },
  'frontalis-outer-brow': { sources: ['recall'], known: 'memory' },
  'frontalis-action': { sources: ['S58', 'S59'], known: 'secondary' },
  'frontalis-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'frontalis-height': { sources: ['S48'], known: 'derived' },
  'frontalis-pupil-line': { sources: ['S44'], known: 'derived' },
} as const satisfies Readonly<Record<string, Backing>>;
