// How a figure of an unwanted effect is written down, column by column of the published tables.
import type { ClaimId } from '../claims.ts';
import type { Alone, Effect, EffectCourse } from '../effects.ts';
import { percent, type Share } from '../share.ts';

export const both = (toxin: Share, placebo: Share, claim: ClaimId): Effect['label'] => ({ toxin, placebo, claim });

export const compel = (value: number): Alone => ({
  group: 'compel',
  share: percent(value),
  counted: null,
  claim: 'effects-compel',
});

export const hull = (value: number, counted: string | null = null): Alone => ({
  group: 'hull',
  share: percent(value),
  counted,
  claim: 'effects-hull',
});

/** What the UK text says of the effects on its list. */
export const UK_COURSE: EffectCourse = { starts: 'first-days', lasts: 'passes', claim: 'effects-onset' };

/** An effect without figure, course or cause, to be filled in. */
export const BARE = { label: null, alone: [], course: null, causes: [], claims: [] } as const;
