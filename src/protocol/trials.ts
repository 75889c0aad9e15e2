// What the trials found, both arms side by side, each figure with its claim. Periods are 28 days, at week 24 unless said. A change is
// against the start: minus means fewer.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';
import { type Arms, percent } from './share.ts';

export type TrialId = 'pooled' | 'preempt-1' | 'preempt-2';

export interface Change {
  readonly id: string;
  readonly trial: TrialId;
  readonly unit: 'days' | 'hours' | 'episodes';
  readonly toxin: number;
  readonly placebo: number;
  /** The main result that the trial had set itself beforehand; null where the source at hand does not say. */
  readonly primary: boolean | null;
  /** Probability of such a difference by chance: a value, or below it; null where none was read. */
  readonly p: { readonly value: number } | { readonly below: number } | null;
  readonly claim: ClaimId;
}

export const PEOPLE = frozen({ toxin: 688, placebo: 696, claim: 'trial-size' as ClaimId });

/** Headache days at the start, per 28 days. */
export const AT_START = frozen({ toxin: 19.9, placebo: 19.8, claim: 'trial-baseline' as ClaimId });

/** What people had to have to enter, per 28 days of baseline. */
export const ENTRY = frozen({
  headacheDays: 15,
  episodes: 4,
  episodeHours: 4,
  /** Part of the headache days that are migraine or probable migraine, percent. */
  migraineShare: 50,
  claim: 'trial-entry' as ClaimId,
});

export const CHANGES: readonly Change[] = frozen([
  {
    id: 'pooled-headache-days',
    trial: 'pooled',
    unit: 'days',
    toxin: -8.4,
    placebo: -6.6,
    primary: null,
    p: { below: 0.001 },
    claim: 'trial-headache-days',
  },
  {
    id: 'pooled-migraine-days',
    trial: 'pooled',
    unit: 'days',
    toxin: -8.2,
    placebo: -6.2,
    primary: null,
    p: null,
    claim: 'trial-migraine-days',
  },
  {
    id: 'pooled-severe-days',
    trial: 'pooled',
    unit: 'days',
    toxin: -7.7,
    placebo: -5.8,
    primary: null,
    p: null,
    claim: 'trial-severe-days',
  },
  {
    id: 'pooled-headache-hours',
    trial: 'pooled',
    unit: 'hours',
    toxin: -119.7,
    placebo: -80.5,
    primary: null,
    p: null,
    claim: 'trial-headache-hours',
  },
  {
    id: 'preempt-1-episodes',
    trial: 'preempt-1',
    unit: 'episodes',
    toxin: -5.2,
    placebo: -5.3,
    primary: true,
    p: { value: 0.344 },
    claim: 'trial-1-episodes',
  },
  {
    id: 'preempt-1-headache-days',
    trial: 'preempt-1',
    unit: 'days',
    toxin: -7.8,
    placebo: -6.4,
    primary: false,
    p: { value: 0.006 },
    claim: 'trial-1-headache-days',
  },
  {
    id: 'preempt-2-headache-days',
    trial: 'preempt-2',
    unit: 'days',
    toxin: -9,
    placebo: -6.7,
    primary: true,
    p: { below: 0.001 },
    claim: 'trial-2-headache-days',
  },
  {
    id: 'preempt-2-headache-days-label',
    trial: 'preempt-2',
    unit: 'days',
    toxin: -9.2,
    placebo: -6.9,
    primary: null,
    p: null,
    claim: 'trial-2-label-figures',
  },
]);

export interface Responders extends Arms {
  readonly id: 'half-fewer-headache-days' | 'half-fewer-headache-days-later' | 'hit-6-five-points';
  readonly claim: ClaimId;
}

/** Share of people who reached a mark. */
export const RESPONDERS: readonly Responders[] = frozen([
  { id: 'half-fewer-headache-days', toxin: percent(47.1), placebo: percent(35.1), claim: 'trial-responders' },
  { id: 'half-fewer-headache-days-later', toxin: percent(44.8), placebo: percent(34.2), claim: 'trial-responders-later' },
  { id: 'hit-6-five-points', toxin: percent(40.8), placebo: percent(25.3), claim: 'trial-hit6' },
]);

export interface FirstResponse {
  readonly session: 1 | 2 | 3;
  /** Percent of those treated who halve their days for the first time after this session; a range across several ways to count. */
  readonly low: number;
  readonly high: number;
  /** From the third session on everybody knew what they got. */
  readonly openLabel: boolean;
}

export const FIRST_RESPONSE = frozen({
  sessions: [
    { session: 1, low: 49.3, high: 49.3, openLabel: false },
    { session: 2, low: 11.3, high: 14.5, openLabel: false },
    { session: 3, low: 7.4, high: 10.3, openLabel: true },
  ] as readonly FirstResponse[],
  /** Percent who had not got there after the third session: what is left of 100. */
  notYet: { low: 25.9, high: 32, claim: 'trial-no-response-yet' as ClaimId },
  claim: 'trial-first-response' as ClaimId,
});

/** Change of headache days at week 56, after five sessions; `placebo` is the arm that began with placebo and later got the toxin. */
export const FIRST_YEAR = frozen({ week: 56, toxin: -12, startedOnPlacebo: -11.1, claim: 'trial-year' as ClaimId });

/** COMPEL, without a control: change of headache days from the start. */
export const COMPEL = frozen({
  atStart: 22,
  changes: [
    { week: 60, days: -9.2 },
    { week: 108, days: -10.7 },
  ],
  /** Percent of people who stayed to the end. */
  completed: 52.1,
  claim: 'trial-compel' as ClaimId,
});

/** Review of trials (n = 1384, 12 weeks): migraine days a month fewer than with placebo, with its 95 % interval. */
export const REVIEW = frozen({
  people: 1384,
  fewerMigraineDays: { mean: 2, low: 1.1, high: 2.8 },
  /** Times as many people with unwanted effects of the treatment as with placebo, about. */
  effectsTimesPlacebo: 2,
  /** Percent who left because of them. */
  withdrew: 3,
  claim: 'trial-review' as ClaimId,
});

/** Percent who stopped because of unwanted effects. */
export const STOPPED: readonly (Arms & { readonly trial: 'preempt-2' | 'label'; readonly claim: ClaimId })[] = frozen([
  { trial: 'preempt-2', toxin: percent(3.5), placebo: percent(1.4), claim: 'trial-2-stopped' },
  { trial: 'label', toxin: percent(4), placebo: percent(1), claim: 'effects-stopped-label' },
]);

export const TRIAL_CLAIMS = frozen({ inShort: 'trial-in-short', acuteMedicine: 'trial-acute-medicine' }) satisfies Readonly<
  Record<string, ClaimId>
>;
