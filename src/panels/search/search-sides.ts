// The patient's left or right in a query and in what is found: a wish for one of two, never a word to look for.
import type { SearchWords } from '#copy/search-words.ts';
import { SITES } from '#protocol/protocol.ts';
import type { Side } from '#protocol/vocabulary.ts';
import type { Target } from '#session/session.ts';
import type { Entry, Result } from './search-entry.ts';

export type PairSide = 'left' | 'right';

/** A query without hollow words, and without the side that it names. */
export interface Wanted {
  readonly whole: string;
  readonly pair: PairSide | null;
}

/** A side alone is all there is to look for. */
export function splitSide(whole: string, { sides }: SearchWords): Wanted {
  const words = whole.split(' ');
  const pair = (['left', 'right'] as const).find((side) => words.some((word) => sides[side].includes(word))) ?? null;
  const rest = pair ? words.filter((word) => !sides[pair].includes(word)).join(' ') : '';
  return rest === '' ? { whole, pair: null } : { whole: rest, pair };
}

function sideOf(target: Target): Side | null {
  if ('side' in target) return target.side;
  if (target.kind === 'region') return null;
  return SITES[target.id].side;
}

export function isOtherSide({ goal }: Entry, pair: PairSide): boolean {
  if (goal.kind !== 'show' || goal.targets.length > 1) return false;
  const side = sideOf(goal.targets[0]);
  return side !== null && side !== 'midline' && side !== pair;
}

export function resultOf(entry: Entry, pair: PairSide): Result {
  const { id, goal } = entry;
  if (goal.kind === 'open') return { id, entry, side: null, goal };
  const target = goal.targets.find((one) => sideOf(one) === pair) ?? goal.targets[0];
  return { id, entry, side: sideOf(target), goal: { kind: 'show', target } };
}
