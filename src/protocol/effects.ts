// Unwanted effects: how many people had them in both arms of the label's trials and in series without a control, when they come, and
// which muscles' points cause them where sources say so. The words are in copy.
import type { ClaimId } from './claims.ts';
import { COMMON } from './effects/common.ts';
import { LESS_COMMON } from './effects/less-common.ts';
import { RARE_SERIOUS } from './effects/rare-serious.ts';
import { frozen } from './frozen.ts';
import { sitesOfMuscle } from './protocol.ts';
import type { Arms, Share } from './share.ts';
import { type MuscleId, SITE_IDS, type SiteId } from './vocabulary.ts';

/** Public ids; they never change. */
export const EFFECT_IDS = [
  'neck-pain',
  'headache',
  'migraine',
  'eyelid-droop',
  'muscle-stiffness',
  'muscle-weakness',
  'site-pain',
  'bronchitis',
  'muscle-ache',
  'musculoskeletal-pain',
  'face-weakness',
  'high-blood-pressure',
  'muscle-spasm',
  'itch-rash',
  'bruise',
  'brow-droop',
  'outer-brow-peak',
  'neck-weakness',
  'shoulder-weakness',
  'chewing-fatigue',
  'temple-hollow',
  'fainting',
  'swallowing',
  'double-vision',
  'distant-spread',
  'allergy',
  'severe-migraine',
  'after-marketing',
] as const;
export type EffectId = (typeof EFFECT_IDS)[number];

/**
 * Sorted for reading, not a published class: `common` is listed as common by the UK text or came in at least 1 of 100 in the label's
 * trials (a bruise is counted here too, without a figure); `rare-serious` needs medical help; the rest is `less-common`.
 */
export type EffectKind = 'common' | 'less-common' | 'rare-serious';

/** A share in a group without a control. */
export interface Alone {
  readonly group: 'label' | 'compel' | 'hull';
  readonly share: Share;
  /** What was counted, where it is not quite this effect. */
  readonly counted: string | null;
  readonly claim: ClaimId;
}

export interface EffectCourse {
  readonly starts: 'first-days' | 'first-week' | 'hours-to-weeks';
  /** `passes`: wears off, now and then only after months; null where the source does not say. */
  readonly lasts: 'passes' | null;
  readonly claim: ClaimId;
}

export interface EffectCause {
  readonly muscle: MuscleId;
  readonly claim: ClaimId;
}

export interface Effect {
  readonly id: EffectId;
  readonly kind: EffectKind;
  /** The label's trials: 687 people with the toxin, 692 with placebo; null where no figure of both arms was found. */
  readonly label: (Arms & { readonly claim: ClaimId }) | null;
  readonly alone: readonly Alone[];
  readonly course: EffectCourse | null;
  /** Empty where no source ties it to certain points. */
  readonly causes: readonly EffectCause[];
  /** What else is told of it: how it comes, how it is avoided. */
  readonly claims: readonly ClaimId[];
}

/** People in the columns of figures. */
export const EFFECT_GROUPS = frozen({
  label: { toxin: 687, placebo: 692, claim: 'effects-label-groups' as ClaimId },
  compel: { people: 716, claim: 'effects-compel' as ClaimId },
  hull: { people: 254, claim: 'effects-hull' as ClaimId },
});

const ALL = [...COMMON, ...LESS_COMMON, ...RARE_SERIOUS];

function effectNamed(id: EffectId): Effect {
  const found = ALL.find((effect) => effect.id === id);
  if (!found) throw new Error(`No list holds the effect "${id}".`);
  return found;
}

export const EFFECTS: Readonly<Record<EffectId, Effect>> = frozen(
  Object.fromEntries(EFFECT_IDS.map((id) => [id, effectNamed(id)])) as Record<EffectId, Effect>,
);

/** All unwanted effects together. */
export const EFFECTS_AT_ALL = frozen({
  /** COMPEL, percent: any related to the treatment, serious ones, and those that ended it. */
  related: { any: 18.3, serious: 0.1, stopped: 1.8, claim: 'effects-any-related' as ClaimId },
  /** COMPEL, percent of people with an event of any kind, whatever its cause, by session: they fall. */
  bySession: {
    shares: [
      { session: 1, percent: 24.2 },
      { session: 4, percent: 18.4 },
      { session: 9, percent: 12.2 },
    ],
    claim: 'effects-fewer-with-repeats' as ClaimId,
  },
  ukList: 'effects-uk-list' as ClaimId,
});

/** Effects of a kind, in the order of EFFECT_IDS: the most common first. */
export function effectsOfKind(kind: EffectKind): readonly Effect[] {
  return EFFECT_IDS.map((id) => EFFECTS[id]).filter((effect) => effect.kind === kind);
}

/** Fixed points that may cause an effect, in teaching order; empty where no source ties it to certain points. */
export function sitesCausing(id: EffectId): readonly SiteId[] {
  const sites = new Set(EFFECTS[id].causes.flatMap(({ muscle }) => sitesOfMuscle(muscle).map((site) => site.id)));
  return SITE_IDS.filter((site) => sites.has(site));
}
