// Shape of the figures in the published data: unwanted effects and trial results. A share out of 100 always comes with its other arm,
// or stands in a group without a control.
import { z } from 'zod';
import { EFFECT_IDS } from '../effects.ts';
import { claimId, claimsNamed, count, muscleId, name, percentage, positive, share } from './schema-words.ts';

const arms = { toxin: share, placebo: share };

const effect = z.strictObject({
  id: z.enum(EFFECT_IDS),
  kind: z.enum(['common', 'less-common', 'rare-serious']).describe('sorted for reading, not a published class'),
  label: z
    .strictObject({ ...arms, claim: claimId })
    .nullable()
    .describe('the label’s trials; null: no figure of both arms was found'),
  alone: z.array(
    z.strictObject({
      group: z.enum(['label', 'compel', 'hull']),
      share,
      counted: name.nullable().describe('what was counted, where it is not quite this effect'),
      claim: claimId,
    }),
  ),
  course: z
    .strictObject({
      starts: z.enum(['first-days', 'first-week', 'hours-to-weeks']),
      lasts: z.literal('passes').nullable(),
      claim: claimId,
    })
    .nullable(),
  causes: z.array(z.strictObject({ muscle: muscleId, claim: claimId })).describe('muscles whose points may cause it'),
  claims: z.array(claimId),
});

export const effects = z.strictObject({
  groups: z.strictObject({
    label: z.strictObject({ toxin: count, placebo: count, claim: claimId }),
    compel: z.strictObject({ people: count, claim: claimId }),
    hull: z.strictObject({ people: count, claim: claimId }),
  }),
  list: z.array(effect).length(EFFECT_IDS.length),
  atAll: z.strictObject({
    related: z.strictObject({ any: percentage, serious: percentage, stopped: percentage, claim: claimId }),
    bySession: z.strictObject({
      shares: z.array(z.strictObject({ session: count.min(1), percent: percentage })),
      claim: claimId,
    }),
    ukList: claimId,
  }),
});

const p = z.union([z.strictObject({ value: z.number().min(0).max(1) }), z.strictObject({ below: z.number().positive().max(1) })]);

const change = z.strictObject({
  id: name,
  trial: z.enum(['pooled', 'preempt-1', 'preempt-2']),
  unit: z.enum(['days', 'hours', 'episodes']).describe('per 28 days, at week 24'),
  toxin: z.number().describe('change from the start; minus: fewer'),
  placebo: z.number(),
  primary: z.boolean().nullable().describe('the main result set beforehand; null: not said'),
  p: p.nullable(),
  claim: claimId,
});

const bothDays = z.strictObject({ toxin: positive, placebo: positive, claim: claimId });

export const trials = z.strictObject({
  people: bothDays,
  entry: z.strictObject({
    headacheDays: count,
    episodes: count,
    episodeHours: count,
    migraineShare: percentage,
    claim: claimId,
  }),
  atStart: bothDays,
  changes: z.array(change),
  responders: z.array(z.strictObject({ id: name, ...arms, claim: claimId })),
  firstResponse: z.strictObject({
    sessions: z.array(z.strictObject({ session: count.min(1), low: percentage, high: percentage, openLabel: z.boolean() })),
    notYet: z.strictObject({ low: percentage, high: percentage, claim: claimId }),
    claim: claimId,
  }),
  firstYear: z.strictObject({ week: count, toxin: z.number(), startedOnPlacebo: z.number(), claim: claimId }),
  compel: z.strictObject({
    atStart: positive,
    changes: z.array(z.strictObject({ week: count, days: z.number() })),
    completed: percentage,
    claim: claimId,
  }),
  review: z.strictObject({
    people: count,
    fewerMigraineDays: z.strictObject({ mean: positive, low: positive, high: positive }),
    effectsTimesPlacebo: positive,
    withdrew: percentage,
    claim: claimId,
  }),
  stopped: z.array(z.strictObject({ trial: z.enum(['preempt-2', 'label']), ...arms, claim: claimId })),
  claims: claimsNamed('inShort', 'acuteMedicine'),
});
