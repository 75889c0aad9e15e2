// What one whole benchmark has found, as it is kept in results.json: the machine, and each figure of each page. Pure.
import { FIGURE_IDS, type FigureId, type Measured } from './figures.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** The product, and what it is measured beside. */
export const PAGE_IDS = ['product', 'lean', 'model-viewer', 'naive', 'still'] as const;
/** The product as it is not at first. */
export const VARIANT_IDS = ['product-close', 'product-full', 'product-layers', 'product-head'] as const;
export type PageId = (typeof PAGE_IDS)[number] | (typeof VARIANT_IDS)[number];

export type PageResults = Readonly<Partial<Record<FigureId, Spread>>>;

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGib: number;
  readonly system: string;
  readonly browser: string;
  /** Who draws WebGL, as the browser names it. */
  readonly renderer: string;
}

export interface Results {
  /** ISO, to the minute. */
  readonly taken: string;
  /** Short hash; with "+" where the files differed from it. */
  readonly commit: string;
  readonly runs: number;
  readonly machine: Machine;
  readonly pages: Readonly<Partial<Record<PageId, PageResults>>>;
}

export function summed(runs: readonly Measured[]): PageResults {
  return Object.fromEntries(
    FIGURE_IDS.flatMap((id) => {
      const values = runs.flatMap((run) => run[id] ?? []);
      return values.length > 0 ? [[id, spreadOf(values)]] : [];
    }),
  );
}

/** The median of a figure, where it was measured. */
export const medianOf = (results: Results, page: PageId, figure: FigureId): number | undefined =>
  results.pages[page]?.[figure]?.median;
