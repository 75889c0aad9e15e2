// The order of what was found, and its rows by kind. Pure.
import { RESULT_KINDS, type ResultKind } from '#copy/search-words.ts';
import type { Entry, ResultGroup } from './search-entry.ts';
import { type PairSide, resultOf } from './search-sides.ts';

export interface Ranked {
  readonly entry: Entry;
  /** Place among all that was given. */
  readonly order: number;
  readonly tier: number;
  readonly score: number;
}

/** Of things that answer as a whole, those to be seen come first; equals keep the order in which they were given. */
export function bestFirst(a: Ranked, b: Ranked): number {
  if (a.tier !== b.tier) return b.tier - a.tier;
  const kind = Number.isInteger(a.tier) ? 0 : RESULT_KINDS.indexOf(a.entry.kind) - RESULT_KINDS.indexOf(b.entry.kind);
  return kind || (Number.isInteger(a.tier) ? b.score - a.score : 0) || a.order - b.order;
}

/** Rows of one kind; all points of the largest muscle fit in. */
const MOST: Readonly<Record<ResultKind, number>> = {
  region: 4,
  site: 8,
  muscle: 5,
  nerve: 5,
  effect: 5,
  term: 5,
  question: 5,
  page: 3,
};

/** In the order of the best of each. `pair`: the side to show of what has two. */
export function grouped(found: readonly Ranked[], pair: PairSide): readonly ResultGroup[] {
  const kinds = [...new Set(found.map(({ entry }) => entry.kind))];
  return kinds.map((kind) => {
    const own = found.filter(({ entry }) => entry.kind === kind);
    const best = (kind === 'site' ? inTeachingOrder(own) : own).slice(0, MOST[kind]);
    return { kind, results: best.map(({ entry }) => resultOf(entry, pair)) };
  });
}

/** Points that answer about equally well stand as they are taught: all of the left, then all of the right. */
function inTeachingOrder(sites: readonly Ranked[]): readonly Ranked[] {
  const best = sites[0];
  if (!best) return sites;
  const isNear = ({ tier, score }: Ranked): number => Number(tier === best.tier && score > best.score / 2);
  return sites.toSorted((a, b) => isNear(b) - isNear(a) || a.order - b.order);
}
