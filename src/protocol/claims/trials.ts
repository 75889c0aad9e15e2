// What stands behind the trial results.
import type { Backing } from '../claim.ts';

export const TRIALS = {
  'trial-entry': { sources: ['S9', 'S20'], known: 'secondary' },
  'trial-size': { sources: ['S13b'], known: 'primary' },
  'trial-baseline': { sources: ['S13b'], known: 'primary' },
  'trial-headache-days': { sources: ['S13'], known: 'memory' },
  'trial-migraine-days': { sources: ['S13'], known: 'memory' },
  'trial-severe-days': { sources: ['S13'], known: 'memory' },
  'trial-headache-hours': { sources: ['S13'], known: 'memory' },
  'trial-responders': { sources: ['S13', 'S76'], known: 'memory' },
  'trial-responders-later': { sources: ['S14'], known: 'primary' },
  'trial-hit6': { sources: ['S14'], known: 'primary' },
  'trial-1-episodes': { sources: ['S13c'], known: 'primary' },
  'trial-1-headache-days': { sources: ['S20', 'S13c'], known: 'secondary' },
  'trial-2-headache-days': { sources: ['S13d'], known: 'primary' },
  'trial-2-label-figures': { sources: ['S20'], known: 'secondary' },
  'trial-2-stopped': { sources: ['S13d'], known: 'primary' },
  'trial-first-response': { sources: ['S16'], known: 'primary' },
  'trial-no-response-yet': { sources: ['S16'], known: 'derived' },
  'trial-year': { sources: ['S17'], known: 'primary' },
  'trial-compel': { sources: ['S15'], known: 'primary' },
  'trial-review': { sources: ['S18'], known: 'primary' },
  'trial-in-short': { sources: ['S13', 'S14', 'S18'], known: 'derived' },
  'trial-acute-medicine': { sources: ['S13e'], known: 'secondary' },
} as const satisfies Readonly<Record<string, Backing>>;
