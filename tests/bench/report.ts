// The tables of README.md, made from what is kept in results.json, so that no figure in them is typed by hand. Pure.
import { FIGURE_IDS, FIGURES, type FigureId, number } from './figures.ts';
import { PAGE_IDS, type PageId, type Results, VARIANT_IDS } from './results.ts';
import type { Spread } from './statistics.ts';
import { verdicts } from './targets.ts';

const HEADINGS: Readonly<Record<PageId, string>> = {
  product: 'the atlas',
  lean: '(a) lean three.js',
  'model-viewer': '(b) model-viewer',
  naive: '(c) naive R3F + drei',
  still: '(d) static page',
  'product-close': 'up close',
  'product-full': 'whole picture',
  'product-layers': 'all layers',
  'product-head': 'another head',
};

const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';
const NOT_MEASURED = '–';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

function cell(id: FigureId, spread: Spread | undefined, runs: number): string {
  if (!spread) return NOT_MEASURED;
  const { digits } = FIGURES[id];
  const [middle, low, high] = [spread.median, spread.min, spread.max].map((value) => number(value, digits));
  const ends = low === high ? '' : `${low} to ${high}`;
  const partly = spread.runs < runs ? `${spread.runs} of ${runs} runs` : '';
  const beside = [ends, partly].filter(Boolean).join('; ');
  return beside ? `${middle} (${beside})` : `${middle}`;
}

/** A row for each figure that one of `of` has; `beside` is shown with them. */
function figureTable({ pages, runs }: Results, of: readonly PageId[], beside: readonly PageId[] = []): string {
  const shown = [...beside, ...of].filter((page) => pages[page]);
  const rows = FIGURE_IDS.filter((id) => of.some((page) => pages[page]?.[id])).map((id) => {
    const { label, unit } = FIGURES[id];
    return [unit ? `${label}, ${unit}` : label, ...shown.map((page) => cell(id, pages[page]?.[id], runs))];
  });
  return table(['figure', ...shown.map((page) => HEADINGS[page])], rows);
}

function targetTable(results: Results): string {
  const rows = verdicts(results).map(({ wish, value, limit, ratio, reached }) => [
    wish,
    value,
    limit,
    ratio === null ? NOT_MEASURED : `${ratio.toFixed(2)}x`,
    reached ? 'reached' : '**not reached**',
  ]);
  return table(['target', 'the atlas', 'limit', 'ratio', ''], rows);
}

/** What stands between the two markers. */
export function reportOf(results: Results): string {
  const { machine, taken, commit, runs } = results;
  return [
    `Measured on ${taken.slice(0, 10)} at ${commit}, medians of ${runs} interleaved runs, with the least and the most of them.`,
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGib} GiB, ${machine.system}; ${machine.browser}; WebGL by ${machine.renderer}.`,
    '',
    '### The targets',
    '',
    targetTable(results),
    '',
    '### Side by side',
    '',
    figureTable(results, PAGE_IDS),
    '',
    '### The atlas otherwise',
    '',
    figureTable(results, VARIANT_IDS, ['product']),
  ].join('\n');
}

/**
 * The text of README.md with its tables made anew.
 * @throws when the text has no place for them
 */
export function withReport(readme: string, results: Results): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no "${BEGIN}" followed by "${END}".`);
  return `${readme.slice(0, from + BEGIN.length)}\n${reportOf(results)}\n${readme.slice(to)}`;
}
