// The steps that were taken on a plan, as far back as anybody remembers, and the way there and back. Pure.

/** Steps that can be undone. */
const LONGEST = 200;

export interface History {
  readonly past: readonly string[];
  /** Plans as text. */
  readonly now: string;
  readonly future: readonly string[];
}

export const begin = (now: string): History => ({ past: [], now, future: [] });

/** Another plan stands; what had been undone is gone. The same plan is no step. */
export function step(history: History, now: string): History {
  if (now === history.now) return history;
  return { past: [...history.past, history.now].slice(-LONGEST), now, future: [] };
}

/** One step back; at the first it stays. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

/** One undone step forth; at the last it stays. */
export function redo(history: History): History {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.now], now: after, future };
}
