// Finds entries by words that may be partial or misspelt. A whole name comes first, then names that begin so, then what is only said of
// a thing; slips of typing are forgiven only where nothing was found as it was typed. Built in the browser; pure.
import MiniSearch, { type SearchOptions } from 'minisearch';
import { RESULT_KINDS, type ResultKind, type SearchWords } from '#copy/search-words.ts';
import { normalWords } from './normal-words.ts';
import type { Entry, ResultGroup } from './search-entry.ts';
import { isOtherSide, type PairSide, resultOf, splitSide } from './search-sides.ts';

export interface SearchIndex {
  /** Groups in the order of their best result. `near`: the patient's side that is in sight, for what has two and a query that names none. */
  readonly find: (query: string, near: PairSide) => readonly ResultGroup[];
  /** The areas, for a reader who has not typed yet. */
  readonly offered: readonly ResultGroup[];
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

/** With so many found by name, what is only told somewhere is left out. */
const ENOUGH = 3;

const isNumber = (word: string): boolean => /^\d+$/.test(word);
/** Letters that may be wrong, more or missing. */
const slips = (word: string): number | false => {
  if (isNumber(word) || word.length < 3) return false;
  return word.length < 6 ? 1 : 2;
};

interface Pass {
  readonly tier: number;
  readonly options: SearchOptions;
}

const asTyped: SearchOptions = { prefix: (word) => !isNumber(word), combineWith: 'AND' };
const forgiving: SearchOptions = { ...asTyped, fuzzy: slips, maxFuzzy: 2 };

/** Each is tried only when those before it found nothing. */
const ROUNDS: readonly (readonly Pass[])[] = [
  [
    { tier: 3, options: { ...asTyped, fields: NAMES } },
    { tier: 1, options: { ...asTyped, fields: EVERYTHING } },
  ],
  [
    { tier: 3, options: { ...forgiving, fields: NAMES } },
    { tier: 1, options: { ...forgiving, fields: EVERYTHING } },
  ],
  [{ tier: 1, options: { ...forgiving, combineWith: 'OR', fields: NAMES } }],
];

interface Ranked {
  readonly entry: Entry;
  /** Place among all that was given. */
  readonly order: number;
  readonly tier: number;
  readonly score: number;
}

/** Added to the tier of what is called just so. */
const WHOLE = 2;
const CALLED_SO = 3 + WHOLE;

/** Of things that are called just so, those to be seen come first; equals keep the order in which they were given. */
function bestFirst(a: Ranked, b: Ranked): number {
  if (a.tier !== b.tier) return b.tier - a.tier;
  const kind = a.tier === CALLED_SO ? RESULT_KINDS.indexOf(a.entry.kind) - RESULT_KINDS.indexOf(b.entry.kind) : 0;
  return kind || b.score - a.score || a.order - b.order;
}

export function createSearchIndex(entries: readonly Entry[], search: SearchWords): SearchIndex {
  const byId = new Map(entries.map((entry, order) => [entry.id, { entry, order, whole: wholeNames(entry, search) }]));
  const index = new MiniSearch<Entry>({
    fields: EVERYTHING,
    extractField: (entry, field) => fieldOf(entry, field),
    tokenize: (text) => [...normalWords(text, search)],
    processTerm: (word) => word,
    searchOptions: { boost: BOOST, weights: { fuzzy: 0.4, prefix: 0.7 } },
  });
  index.addAll(entries);

  /** How far an entry's names answer the query as a whole. */
  const closeness = (id: string, query: string): number => {
    const whole = byId.get(id)?.whole ?? [];
    if (whole.includes(query)) return WHOLE;
    return Number(whole.some((name) => name.startsWith(`${query} `)));
  };

  const look = (wanted: readonly string[], pair: PairSide | null, round: readonly Pass[]): readonly Ranked[] => {
    const query = wanted.join(' ');
    const found = new Map<string, Ranked>();
    for (const { tier, options } of round) {
      for (const hit of index.search(query, options)) {
        const id = String(hit.id);
        const known = byId.get(id);
        if (!known || found.has(id) || (pair && isOtherSide(known.entry, pair))) continue;
        const { entry, order } = known;
        found.set(id, { entry, order, tier: tier + closeness(id, query), score: hit.score * WEIGHT[entry.kind] });
      }
      if (found.size >= ENOUGH) break;
    }
    return [...found.values()].toSorted(bestFirst);
  };

  const rank = (wanted: readonly string[], pair: PairSide | null): readonly Ranked[] => {
    for (const round of ROUNDS) {
      const found = look(wanted, pair, round);
      if (found.length > 0) return found;
    }
    return [];
  };

  const areas = entries.filter(({ kind }) => kind === 'region').map((entry) => resultOf(entry, 'left'));
  return {
    offered: [{ kind: 'region', results: areas }],
    find: (query, near) => {
      const { wanted, pair } = splitSide(normalWords(query, search), search);
      return wanted.length === 0 ? [] : grouped(rank(wanted, pair), pair ?? near);
    },
  };
}

function fieldOf(entry: Entry, field: string): string {
  if (field === 'also') return entry.also.join(', ');
  if (field === 'of') return entry.of.join(', ');
  if (field === 'text') return entry.text;
  return field === 'latin' ? (entry.latin ?? '') : entry[field === 'name' ? 'name' : 'id'];
}

/** What a query must be to mean exactly this entry. The muscle of a point is not the point's own name. */
function wholeNames(entry: Entry, search: SearchWords): readonly string[] {
  const own = entry.kind === 'site' || entry.latin === null ? [] : [entry.latin];
  return [entry.name, ...own, ...entry.also].map((name) => normalWords(name, search).join(' '));
}

function grouped(found: readonly Ranked[], pair: PairSide): readonly ResultGroup[] {
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
