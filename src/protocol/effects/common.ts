// Common unwanted effects: most common in the label's trials first.
import type { Effect } from '../effects.ts';
import { percent, under } from '../share.ts';
import { BARE, both, compel, hull, UK_COURSE } from './figures.ts';

const UK = { ...BARE, kind: 'common', course: UK_COURSE } as const;
const OTHER = { ...BARE, kind: 'common' } as const;

export const COMMON: readonly Effect[] = [
  {
    ...UK,
    id: 'neck-pain',
    label: both(percent(9), percent(3), 'effect-neck-pain'),
    alone: [compel(4.1), hull(14.6, 'neck-stiffness')],
    causes: [
      { muscle: 'occipitalis', claim: 'occipitalis-ridge' },
      { muscle: 'paraspinal', claim: 'cause-neck-pain' },
    ],
  },
  {
    ...UK,
    id: 'headache',
    label: both(percent(5), percent(3), 'effect-headache'),
    alone: [compel(1.7), hull(4.3, 'worse-headache-for-five-days')],
    claims: ['session-worse-headache'],
  },
  { ...UK, id: 'migraine', label: both(percent(4), percent(3), 'effect-migraine'), alone: [compel(1)] },
  {
    ...UK,
    id: 'eyelid-droop',
    label: both(percent(4), under(1), 'effect-eyelid-droop'),
    alone: [compel(2.5), hull(11, 'any-droop')],
    causes: [
      { muscle: 'corrugator', claim: 'cause-eyelid-droop' },
      { muscle: 'procerus', claim: 'cause-double-vision' },
    ],
    claims: ['avoid-eyelid-droop'],
  },
  { ...UK, id: 'muscle-stiffness', label: both(percent(4), percent(1), 'effect-muscle-stiffness'), alone: [compel(2.4)] },
  { ...UK, id: 'muscle-weakness', label: both(percent(4), under(1), 'effect-muscle-weakness'), alone: [compel(1.4)] },
  {
    ...UK,
    id: 'site-pain',
    label: both(percent(3), percent(2), 'effect-site-pain'),
    alone: [compel(2), hull(14.9, 'for-a-day-or-more')],
    claims: ['session-site-pain'],
  },
  { ...OTHER, id: 'bronchitis', label: both(percent(3), percent(2), 'effect-bronchitis') },
  { ...UK, id: 'muscle-ache', label: both(percent(3), percent(1), 'effect-muscle-ache') },
  { ...UK, id: 'musculoskeletal-pain', label: both(percent(3), percent(1), 'effect-musculoskeletal-pain') },
  { ...UK, id: 'face-weakness', label: both(percent(2), percent(0), 'effect-face-weakness'), alone: [compel(1.3)] },
  { ...OTHER, id: 'high-blood-pressure', label: both(percent(2), percent(1), 'effect-high-blood-pressure') },
  { ...UK, id: 'muscle-spasm', label: both(percent(2), percent(1), 'effect-muscle-spasm') },
  { ...UK, id: 'itch-rash', claims: ['effects-uk-list'] },
  {
    ...OTHER,
    id: 'bruise',
    causes: [
      { muscle: 'procerus', claim: 'procerus-bruise' },
      { muscle: 'temporalis', claim: 'cause-bruise' },
    ],
  },
];
