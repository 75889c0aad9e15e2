// How figures are written in a reader's language. Pure.
import type { FigureWords } from '#copy/page-texts/passage.ts';
import type { Share } from '#protocol/share.ts';
import { dotsOf } from './effect-dots.ts';

/** A figure with at most one decimal; a real minus sign; with `decimals` always so many. */
export function written(value: number, locale: string, decimals?: number): string {
  const places = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 1 };
  return new Intl.NumberFormat(locale, places).format(value).replace('-', '−');
}

/** The difference of two figures, free of the noise of binary fractions. */
export function differenceOf(a: number, b: number): number {
  return Math.round((a - b) * 10) / 10;
}

/** The published percentage of a share, or null where the source says no more than that it is less than something. */
export function percentOf(share: Share): number | null {
  return 'percent' in share ? share.percent : null;
}

/** "9", "less than 1": whole people out of 100; what is above nothing and below one is never called nothing. */
export function people(share: Share, words: FigureWords, locale: string): string {
  const { whole, less } = dotsOf(share);
  return less ? words.below(written(1, locale)) : written(whole, locale);
}
