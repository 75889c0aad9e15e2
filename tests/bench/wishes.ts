// What the benchmark is asked to do, from its command line. Pure.
import { PAGE_IDS, type PageId, VARIANT_IDS } from './results.ts';

export interface Wishes {
  readonly runs: number;
  readonly pages: readonly PageId[];
  /** What was built before is measured as it is. */
  readonly built: boolean;
  /** One run that leaves results.json and README.md as they are. */
  readonly quick: boolean;
}

const RUNS = 7;
const ALL: readonly PageId[] = [...PAGE_IDS, ...VARIANT_IDS];

/** @throws naming the word that is not understood */
export function wishesOf(words: readonly string[]): Wishes {
  let wishes: Wishes = { runs: RUNS, pages: ALL, built: false, quick: false };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '--quick') wishes = { ...wishes, runs: 1, quick: true };
    else if (word === '--built') wishes = { ...wishes, built: true };
    else if (word === '--runs') wishes = { ...wishes, runs: countOf(words[++at]) };
    else if (word === '--only') wishes = { ...wishes, pages: pagesOf(words[++at]), quick: true };
    else throw new Error(`"${word}" is not known. Known are --runs <number>, --only <pages>, --quick and --built.`);
  }
  return wishes;
}

function countOf(word = ''): number {
  if (!/^[1-9]\d?$/.test(word)) throw new Error(`--runs wants a number from 1 to 99, not "${word}".`);
  return Number(word);
}

function pagesOf(word = ''): readonly PageId[] {
  const names = word.split(',');
  const strange = names.find((name) => !ALL.some((id) => id === name));
  if (strange !== undefined) throw new Error(`--only knows no page "${strange}". There are ${ALL.join(', ')}.`);
  return ALL.filter((id) => names.includes(id));
}
