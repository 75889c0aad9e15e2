// Who the treatment is for and what "chronic" means, by each authority; they differ. Null: that authority sets no such condition.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';

export interface Definition {
  readonly id: 'us-label' | 'uk' | 'ireland' | 'ichd-3';
  /** Days with headache a month, at least. */
  readonly headacheDays: number;
  /** Hours of headache on such a day, at least. */
  readonly hoursADay: number | null;
  /** Days of those with migraine, at least. */
  readonly migraineDays: number | null;
  /** For more than so many months. */
  readonly months: number | null;
  /** Migraine attacks ever, at least. */
  readonly attacksEver: number | null;
  /** Only when other preventive medicines failed or were not tolerated. */
  readonly afterOthers: boolean;
  readonly claim: ClaimId;
}

const NONE = { hoursADay: null, migraineDays: null, months: null, attacksEver: null, afterOthers: false };

export const DEFINITIONS: readonly Definition[] = frozen([
  { ...NONE, id: 'us-label', headacheDays: 15, hoursADay: 4, claim: 'definition-us-label' },
  { ...NONE, id: 'uk', headacheDays: 15, migraineDays: 8, claim: 'definition-uk' },
  { ...NONE, id: 'ireland', headacheDays: 15, migraineDays: 8, afterOthers: true, claim: 'definition-ireland' },
  { ...NONE, id: 'ichd-3', headacheDays: 15, migraineDays: 8, months: 3, attacksEver: 5, claim: 'definition-ichd' },
]);

/** Not shown to work in people with so many headache days or fewer, in so many studies with placebo (US label). */
export const NOT_ESTABLISHED = frozen({ headacheDays: 14, studies: 7, claim: 'definition-us-not-established' as ClaimId });

/** Hours that one untreated attack of migraine lasts. */
export const ATTACK_HOURS = frozen({ low: 4, high: 72, claim: 'definition-attack-length' as ClaimId });

/** UK rule (NICE): who may begin, and when to stop. */
export const UK_RULE = frozen({
  start: { preventivesFailed: 3, medicationOveruseManaged: true, claim: 'uk-start-rule' as ClaimId },
  stop: {
    /** Less than so many percent fewer headache days a month ... */
    fewerDaysPercent: 30,
    /** ... after so many sessions; or */
    sessions: 2,
    /** fewer than so many headache days a month ... */
    headacheDays: 15,
    /** ... so many months in a row. */
    months: 3,
    claim: 'uk-stop-rules' as ClaimId,
  },
});

/** How many preventive medicines others ask for first. */
export const OTHERS_ASK = frozen([
  { who: 'nhs-glasgow', low: 4, high: 4, claim: 'glasgow-start-rule' as ClaimId },
  { who: 'us-insurers', low: 2, high: 3, claim: 'us-insurers-ask' as ClaimId },
]);

export const DEFINITION_CLAIMS = frozen({
  differ: 'definitions-differ',
  fourHoursOrigin: 'definition-four-hours-origin',
  noFourHourRule: 'definition-no-four-hour-rule',
  diary: 'diary-each-session',
  notACure: 'not-a-cure',
}) satisfies Readonly<Record<string, ClaimId>>;
