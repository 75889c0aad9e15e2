// Finds entries by words that may be partial or misspelt. A whole name comes first, then names that begin so, then what is only said of
// a thing; slips of typing are forgiven only where nothing was found as it was typed. Built in the browser; pure.
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { ResultKind, SearchWords } from '#copy/search-words.ts';
import { asWritten, closeness, wholeNames } from './closeness.ts';
import { bestFirst, grouped, type Ranked } from './group-results.ts';
import { normalWords } from './normal-words.ts';
import type { Entry, ResultGroup } from './search-entry.ts';
import { isOtherSide, type PairSide, resultOf, splitSide, type Wanted } from './search-sides.ts';
import { slipsIn } from './slips.ts';

export interface SearchIndex {
  /** Groups in the order of their best result; the areas while nothing is asked for; empty when nothing is found. `near`: the patient's side that is in sight, for what has two and a query that names none. */
  readonly find: (query: string, near: PairSide) => readonly ResultGroup[];
}

/** Fields that name a thing, apart from what is merely told of it. */
const NAMES = ['name', 'latin', 'also', 'of'];
const EVERYTHING = [...NAMES, 'text'];
const BOOST = { name: 6, latin: 6, also: 4, of: 1.5, text: 0.3 };

/** Places on the head before what is to be read. */
const WEIGHT: Readonly<Record<ResultKind, number>> = {
  region: 1.5,
  site: 1.2,
  muscle: 1.3,
  nerve: 1.2,
  effect: 1.3,
  term: 0.8,
  question: 0.9,
  page: 0.9,
};

/** With so many found by name, what is only told somewhere is left out. */
const ENOUGH = 3;

interface Pass {
  readonly tier: number;
  readonly options: SearchOptions;
}

const asTyped: SearchOptions = { prefix: (word) => !/^\d+$/.test(word), combineWith: 'AND' };
const forgiving: SearchOptions = { ...asTyped, fuzzy: slipsIn, maxFuzzy: 2 };

/** Each is tried only when those before it found nothing. */
const ROUNDS: readonly (readonly Pass[])[] = [
  [
    { tier: 3, options: { ...asTyped, fields: NAMES } },
    { tier: 1, options: { ...asTyped, fields: EVERYTHING } },
  ],
  [{ tier: 3, options: { ...forgiving, fields: NAMES } }],
  [{ tier: 1, options: { ...asTyped, combineWith: 'OR', fields: NAMES } }],
  [{ tier: 1, options: { ...forgiving, combineWith: 'OR', fields: NAMES } }],
];

export function createSearchIndex(entries: readonly Entry[], search: SearchWords): SearchIndex {
  const byId = new Map(entries.map((entry, order) => [entry.id, { entry, order, names: wholeNames(entry, search) }]));
  const index = new MiniSearch<Entry>({
    fields: EVERYTHING,
    extractField: (entry, field) => fieldOf(entry, field),
    tokenize: (text) => [...normalWords(text, search)],
    processTerm: (word) => word,
    searchOptions: { boost: BOOST, weights: { fuzzy: 0.4, prefix: 0.7 } },
  });
  index.addAll(entries);

  const look = (wanted: Wanted, round: readonly Pass[]): readonly Ranked[] => {
    const found = new Map<string, Ranked>();
    for (const { tier, options } of round) {
      for (const hit of index.search(wanted.whole, options)) {
        const known = byId.get(String(hit.id));
        if (!known || found.has(known.entry.id) || (wanted.pair && isOtherSide(known.entry, wanted.pair))) continue;
        const { entry, order, names } = known;
        found.set(entry.id, { entry, order, tier: tier + closeness(names, wanted.whole), score: hit.score * WEIGHT[entry.kind] });
      }
      if (found.size >= ENOUGH) break;
    }
    return [...found.values()].toSorted(bestFirst);
  };

  const rank = (wanted: Wanted): readonly Ranked[] => {
    for (const round of ROUNDS) {
      const found = look(wanted, round);
      if (found.length > 0) return found;
    }
    return [];
  };

  const areas = entries.filter(({ kind }) => kind === 'region').map((entry) => resultOf(entry, 'left'));
  const offered: readonly ResultGroup[] = [{ kind: 'region', results: areas }];
  return {
    find: (query, near) => {
      const wanted = splitSide(asWritten(query, search), search);
      return wanted.whole === '' ? offered : grouped(rank(wanted), wanted.pair ?? near);
    },
  };
}

function fieldOf(entry: Entry, field: string): string {
  if (field === 'also') return entry.also.join(', ');
  if (field === 'of') return entry.of.join(', ');
  if (field === 'text') return entry.text;
  return field === 'latin' ? (entry.latin ?? '') : entry[field === 'name' ? 'name' : 'id'];
}
