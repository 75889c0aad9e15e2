// What the product is held to, measured against the other pages of the same benchmark. Pure; asserts nothing.
import { type FigureId, written } from './figures.ts';
import { medianOf, type PageId, type Results } from './results.ts';

/** The most that a figure of the product may be: `times` that of another page, and `plus` on top. */
interface Target {
  readonly wish: string;
  readonly figure: FigureId;
  readonly on?: PageId;
  readonly than?: { readonly page: PageId; readonly times?: number };
  readonly plus?: number;
}

export interface Verdict {
  readonly wish: string;
  readonly value: string;
  readonly limit: string;
  /** Of the value to the page it is held against. */
  readonly ratio: number | null;
  readonly reached: boolean;
}

/** One frame of a screen that shows sixty a second. */
const FRAME_MS = 16.7;
/** A page left alone twice never takes the very same time of the processor: this much in three seconds is noise. */
const NOISE_MS = 15;

const TARGETS: readonly Target[] = [
  { wish: 'largest contentful paint <= 1.2x a static page', figure: 'largestPaint', than: { page: 'still', times: 1.2 } },
  {
    wish: 'the same on Slow 4G, processor / 4',
    figure: 'slowLargest',
    than: { page: 'still', times: 1.2 },
  },
  { wish: 'bytes of the first 3D view <= 400 KiB', figure: 'bytes', plus: 400 },
  { wish: 'bytes of the first 3D view below (b)', figure: 'bytes', than: { page: 'model-viewer' } },
  { wish: 'head visible <= 1.25x (a)', figure: 'headVisible', than: { page: 'lean', times: 1.25 } },
  { wish: 'head visible <= 0.25x (b)', figure: 'headVisible', than: { page: 'model-viewer', times: 0.25 } },
  { wish: 'Slow 4G: head visible <= 1.5x (a)', figure: 'slowHead', than: { page: 'lean', times: 1.5 } },
  { wish: 'Slow 4G: head visible <= 0.4x (b)', figure: 'slowHead', than: { page: 'model-viewer', times: 0.4 } },
  {
    wish: 'pointer to painted panel <= 1 frame over (a): a point, up close',
    figure: 'pointerPanel',
    on: 'product-close',
    than: { page: 'lean' },
    plus: FRAME_MS,
  },
  {
    wish: 'the same: an area of the whole head, which speaks once the pointer rests',
    figure: 'pointerPanel',
    than: { page: 'lean' },
    plus: FRAME_MS,
  },
  { wish: 'slowest input <= 50 ms', figure: 'slowestInput', plus: 50 },
  { wish: 'slowest input <= 200 ms, processor / 4', figure: 'inputThrottled', plus: 200 },
  { wish: 'drag frame p50 <= 1.1x (a), with skin', figure: 'dragMiddle', than: { page: 'lean', times: 1.1 } },
  {
    wish: 'drag frame p50 <= 1.6x (a), with all layers',
    figure: 'dragMiddle',
    on: 'product-layers',
    than: { page: 'lean', times: 1.6 },
  },
  { wish: 'idle: no frame drawn', figure: 'idleDrawn', plus: 0 },
  { wish: 'idle: no animation frame asked for', figure: 'idleAsked', plus: 0 },
  { wish: 'idle: main thread within noise of a static page', figure: 'idleCpu', than: { page: 'still' }, plus: NOISE_MS },
  { wish: 'blocking time <= (a) + 100 ms', figure: 'blocking', than: { page: 'lean' }, plus: 100 },
  { wish: 'no task over 100 ms after the first view', figure: 'longestTask', plus: 100 },
  { wish: 'heap <= 2x (a)', figure: 'heap', than: { page: 'lean', times: 2 } },
  { wish: 'heap flat from 600 hovered points to the next 600 (<= 1 MiB)', figure: 'heapGrowth', plus: 1 },
];

/** One verdict a target, of the medians; a target whose figures were not measured has none. */
export function verdicts(results: Results): readonly Verdict[] {
  return TARGETS.flatMap(({ wish, figure, on = 'product', than, plus = 0 }) => {
    const value = medianOf(results, on, figure);
    const other = than ? medianOf(results, than.page, figure) : 0;
    if (value === undefined || other === undefined) return [];
    const limit = other * (than?.times ?? 1) + plus;
    return {
      wish,
      value: written(figure, value),
      limit: written(figure, limit),
      ratio: than && other > 0 ? value / other : null,
      reached: value <= limit,
    };
  });
}
