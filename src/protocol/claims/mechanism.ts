// What stands behind what is said of how the medicine may work.
import type { Backing } from '../claim.ts';

export const MECHANISM = {
  'quiets-pain-endings': { sources: ['S1', 'S88'], known: 'primary' },
  'aim-at-endings': { sources: ['S88', 'S89'], known: 'derived' },
  'reaches-inside-skull': { sources: ['S89', 'S90'], known: 'primary' },
  'way-not-fully-known': { sources: ['S91'], known: 'secondary' },
  'mechanism-snap25': { sources: ['S1', 'S88'], known: 'memory' },
  'mechanism-muscle': { sources: ['S88'], known: 'secondary' },
  'mechanism-mediators': { sources: ['S1'], known: 'primary' },
  'mechanism-receptors': { sources: ['S88'], known: 'secondary' },
  'mechanism-c-fibres': { sources: ['S89'], known: 'primary' },
  'mechanism-suture-branch': { sources: ['S89'], known: 'primary' },
  'mechanism-dural-receptors': { sources: ['S90'], known: 'primary' },
  'mechanism-way-in': { sources: ['S89', 'S90'], known: 'derived' },
  'mechanism-animal-data': { sources: ['S89', 'S90'], known: 'derived' },
} as const satisfies Readonly<Record<string, Backing>>;
