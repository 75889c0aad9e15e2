// The visit: how long, in which order and position, what before, what after, and when it begins to work. The words are in copy.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';
import { percent } from './share.ts';
import type { MuscleId } from './vocabulary.ts';

/** The usual teaching order, lying then sitting; both sides of a muscle before the next. Taught, not a rule. */
export const SESSION_ORDER = frozen({
  steps: [
    { muscle: 'corrugator', position: 'lying' },
    { muscle: 'procerus', position: 'lying' },
    { muscle: 'frontalis', position: 'lying' },
    { muscle: 'temporalis', position: 'lying' },
    { muscle: 'occipitalis', position: 'sitting' },
    { muscle: 'paraspinal', position: 'sitting' },
    { muscle: 'trapezius', position: 'sitting' },
  ] as readonly { readonly muscle: MuscleId; readonly position: 'lying' | 'sitting' }[],
  order: 'order-teaching' as ClaimId,
  position: 'position-supine-sitting' as ClaimId,
  seatedLandmarks: 'position-seated-landmarks' as ClaimId,
  bothSides: 'order-both-sides' as ClaimId,
});

/** The order of the US label's dose table. */
export const LABEL_ORDER = frozen({
  muscles: ['frontalis', 'corrugator', 'procerus', 'occipitalis', 'temporalis', 'trapezius', 'paraspinal'] as readonly MuscleId[],
  claim: 'order-other' as ClaimId,
});

/** Minutes. */
export const LENGTH = frozen({
  /** As clinics put it: 10 to 15, 15, about 20. */
  clinics: { low: 10, high: 20, claim: 'session-length' as ClaimId },
  /** Less than so many in all, where NICE reckons the cost. */
  uk: { under: 30, claim: 'session-length-uk' as ClaimId },
});

/** Weeks from one session to the next. */
export const REPEAT = frozen({ weeks: 12, claim: 'repeat-12-weeks' as ClaimId });

export const ONSET = frozen({
  /** Headache days a week fewer, in week 1; better than placebo from then on, steady from week 3. */
  trials: { week: 1, toxin: -1.6, placebo: -1.1, steadyFromWeek: 3, claim: 'onset-trials' as ClaimId },
  patientPages: 'onset-patient-pages' as ClaimId,
  /** Week at which it wears off, as clinicians report. */
  wearOff: { week: 10, claim: 'wear-off' as ClaimId },
});

/** Shares of 254 people of a UK clinic, without a control. */
export const SESSION_EFFECTS = frozen({
  fainting: { share: percent(1.2), claim: 'session-fainting' as ClaimId },
  /** For a day or more. */
  sitePain: { share: percent(14.9), claim: 'session-site-pain' as ClaimId },
  /** For some days. */
  worseHeadache: { share: percent(4.3), claim: 'session-worse-headache' as ClaimId },
});

/** What staff should know before; `tell-staff-medicines` is from memory alone. */
export const TELL_STAFF: readonly { readonly id: string; readonly claim: ClaimId }[] = frozen([
  { id: 'nerve-muscle-illness', claim: 'tell-staff' },
  { id: 'swallowing-breathing', claim: 'tell-staff' },
  { id: 'bleeding', claim: 'tell-staff' },
  { id: 'planned-surgery', claim: 'tell-staff' },
  { id: 'face-surgery', claim: 'tell-staff' },
  { id: 'weak-forehead-droopy-lids', claim: 'tell-staff' },
  { id: 'pregnancy-breastfeeding', claim: 'tell-staff' },
  { id: 'toxin-in-last-four-months', claim: 'tell-staff' },
  { id: 'recent-injected-antibiotics', claim: 'tell-staff-medicines' },
  { id: 'muscle-relaxants', claim: 'tell-staff-medicines' },
  { id: 'cold-allergy-medicines', claim: 'tell-staff-medicines' },
  { id: 'sleep-medicines', claim: 'tell-staff-medicines' },
]);

/** Advice for afterwards is custom, not label, and differs. Hours it holds; null for "the rest of the day". */
export const AFTERCARE: readonly { readonly id: string; readonly hours: number | null; readonly claim: ClaimId }[] = frozen([
  { id: 'no-rubbing-today', hours: null, claim: 'aftercare-same-day' },
  { id: 'no-rubbing-exercise-heat', hours: 24, claim: 'aftercare-one-day' },
  { id: 'no-massage-hot-shower-spa', hours: 48, claim: 'aftercare-two-days' },
  { id: 'stay-upright', hours: 4, claim: 'aftercare-upright' },
]);

/** What the visit is otherwise told from. */
export const SESSION_CLAIMS = frozen({
  feelsLike: 'session-feels-like',
  noAnaesthetic: 'session-no-anaesthetic',
  homeAfter: 'session-home-after',
  bring: 'prepare-bring',
  diary: 'prepare-diary',
  clothes: 'prepare-clothes',
  aftercareDiffers: 'aftercare-differs',
  seekHelp: 'seek-help',
  doNotDrive: 'do-not-drive',
  practiceVaries: 'practice-varies',
}) satisfies Readonly<Record<string, ClaimId>>;
