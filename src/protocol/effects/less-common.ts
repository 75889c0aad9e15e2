// Less common unwanted effects, and those for which no figure was found.
import type { Effect } from '../effects.ts';
import { under } from '../share.ts';
import { BARE, hull } from './figures.ts';

const LESS = { ...BARE, kind: 'less-common' } as const;

export const LESS_COMMON: readonly Effect[] = [
  {
    ...LESS,
    id: 'brow-droop',
    causes: [{ muscle: 'frontalis', claim: 'effect-brow-droop' }],
    claims: ['effect-brow-unmasked', 'avoid-brow-droop', 'brow-droop-practice'],
  },
  { ...LESS, id: 'outer-brow-peak', causes: [{ muscle: 'frontalis', claim: 'cause-outer-brow-peak' }] },
  {
    ...LESS,
    id: 'neck-weakness',
    causes: [
      { muscle: 'occipitalis', claim: 'occipitalis-ridge' },
      { muscle: 'paraspinal', claim: 'cause-neck-weakness' },
    ],
    claims: ['avoid-neck-weakness', 'neck-weakness-word'],
  },
  { ...LESS, id: 'shoulder-weakness', causes: [{ muscle: 'trapezius', claim: 'cause-shoulder-weakness' }] },
  { ...LESS, id: 'chewing-fatigue', causes: [{ muscle: 'temporalis', claim: 'cause-chewing-fatigue' }] },
  { ...LESS, id: 'temple-hollow', causes: [{ muscle: 'temporalis', claim: 'cause-temple-hollow' }] },
  { ...LESS, id: 'fainting', alone: [hull(1.2)], claims: ['session-fainting'] },
  {
    ...LESS,
    id: 'swallowing',
    alone: [{ group: 'label', share: under(1), counted: null, claim: 'effect-swallowing' }, hull(2)],
    causes: [{ muscle: 'paraspinal', claim: 'cause-swallowing' }],
    claims: ['seek-help'],
  },
];
