// Rare but serious unwanted effects: those that need medical help, and reports from use that no trial counted.
import type { Effect } from '../effects.ts';
import { percent } from '../share.ts';
import { BARE, both } from './figures.ts';

const SERIOUS = { ...BARE, kind: 'rare-serious' } as const;
const SPREAD = { starts: 'hours-to-weeks', lasts: null, claim: 'boxed-warning' } as const;

export const RARE_SERIOUS: readonly Effect[] = [
  {
    ...SERIOUS,
    id: 'double-vision',
    course: SPREAD,
    causes: [{ muscle: 'procerus', claim: 'cause-double-vision' }],
    claims: ['boxed-warning', 'do-not-drive'],
  },
  { ...SERIOUS, id: 'distant-spread', course: SPREAD, claims: ['boxed-warning', 'boxed-warning-maker', 'seek-help'] },
  { ...SERIOUS, id: 'allergy', claims: ['caution-serious-allergy'] },
  {
    ...SERIOUS,
    id: 'severe-migraine',
    label: both(percent(1), percent(0.3), 'effect-severe-migraine'),
    course: { starts: 'first-week', lasts: null, claim: 'effect-severe-migraine' },
  },
  { ...SERIOUS, id: 'after-marketing', claims: ['effects-after-marketing'] },
];
