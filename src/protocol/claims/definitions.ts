// What stands behind who the treatment is for and what "chronic" means.
import type { Backing } from '../claim.ts';

export const DEFINITIONS = {
  'definition-us-label': { sources: ['S3', 'S21'], known: 'secondary' },
  'definition-us-not-established': { sources: ['S3', 'S21'], known: 'secondary' },
  'definition-uk': { sources: ['S10', 'S12'], known: 'primary' },
  'definition-ireland': { sources: ['S12b'], known: 'primary' },
  'definitions-differ': { sources: ['S3', 'S10', 'S11'], known: 'secondary' },
  'definition-ichd': { sources: ['S11', 'S11b'], known: 'primary' },
  'definition-four-hours-origin': { sources: ['S9', 'S20'], known: 'secondary' },
  'definition-no-four-hour-rule': { sources: ['S11'], known: 'primary' },
  'definition-attack-length': { sources: ['S75'], known: 'secondary' },
  'uk-start-rule': { sources: ['S10'], known: 'primary' },
  'uk-stop-rules': { sources: ['S10'], known: 'primary' },
  'glasgow-start-rule': { sources: ['S77'], known: 'primary' },
  'us-insurers-ask': { sources: ['S78'], known: 'secondary' },
  'diary-each-session': { sources: ['S26'], known: 'secondary' },
  'not-a-cure': { sources: ['S10', 'S61'], known: 'derived' },
} as const satisfies Readonly<Record<string, Backing>>;
