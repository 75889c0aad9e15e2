// When a card comes back: ts-fsrs says how soon, from how often and how well it was known.
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card, CardId } from './cards.ts';
import type { Known, Progress } from './progress.ts';
import { randomFrom, shuffled } from './random.ts';

/** Without its own chance: the same answers give the same days. */
const SCHEDULER = fsrs({ enable_fuzz: false });

/** After an answer at `now` (ms). */
export function graded(progress: Progress, id: CardId, right: boolean, now: number): Progress {
  const known = progress[id];
  const before = known ? { ...known, elapsed_days: 0 } : createEmptyCard(now);
  const { card } = SCHEDULER.next(before, now, right ? Rating.Good : Rating.Again);
  const { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state } = card;
  const after: Known = {
    due: due.toISOString(),
    stability,
    difficulty,
    scheduled_days,
    learning_steps,
    reps,
    lapses,
    state,
    last_review: new Date(now).toISOString(),
  };
  return { ...progress, [id]: after };
}

export interface Standing {
  /** Wanted again by now. */
  readonly due: number;
  /** Never asked yet. */
  readonly fresh: number;
  readonly all: number;
}

export function standing(progress: Progress, cards: readonly Card[], now: number): Standing {
  const due = cards.filter(({ id }) => isDue(progress[id], now)).length;
  return { due, fresh: cards.filter(({ id }) => !progress[id]).length, all: cards.length };
}

/**
 * What is asked next: what is due, the longest due first; then what was never asked, in an order of the seed; then what will be due the
 * soonest. `last` is not asked twice running unless there is nothing else.
 */
export function nextCard(progress: Progress, cards: readonly Card[], now: number, seed: number, last: CardId | null): Card {
  const others = cards.filter(({ id }) => id !== last);
  const some = others.length > 0 ? others : cards;
  const byDue = some
    .filter(({ id }) => progress[id])
    .toSorted((one, other) => dueAt(progress[one.id]) - dueAt(progress[other.id]));
  const fresh = shuffled(cards, randomFrom(seed)).find((one) => some.includes(one) && !progress[one.id]);
  const [soonest] = byDue;
  const next = soonest && isDue(progress[soonest.id], now) ? soonest : (fresh ?? soonest);
  if (!next) throw new Error('There is no card to ask.');
  return next;
}

const dueAt = (known: Known | undefined): number => (known ? Date.parse(known.due) : Number.POSITIVE_INFINITY);
const isDue = (known: Known | undefined, now: number): boolean => dueAt(known) <= now;
