// What is measured of a page, in the order of the report: the closed list of figures, with their units. Pure.

interface Figure {
  readonly label: string;
  readonly unit: 'KiB' | 'MiB' | 'ms' | '';
  readonly digits: number;
}

const kib = (label: string): Figure => ({ label, unit: 'KiB', digits: 1 });
const mib = (label: string): Figure => ({ label, unit: 'MiB', digits: 1 });
const ms = (label: string, digits = 0): Figure => ({ label, unit: 'ms', digits });
const count = (label: string): Figure => ({ label, unit: '', digits: 0 });

export const FIGURES = {
  bytes: kib('bytes until the head is visible, all included'),
  bytesDocument: kib('- document'),
  bytesScript: kib('- script'),
  bytesStyle: kib('- style'),
  bytesFont: kib('- font'),
  bytesImage: kib('- image'),
  bytesModel: kib('- model and data'),
  requests: count('requests until the head is visible'),
  bytesAtRest: kib('fetched at rest, after that'),
  requestsAtRest: count('requests at rest'),
  firstPaint: ms('first paint'),
  firstContent: ms('first contentful paint'),
  largestPaint: ms('largest contentful paint'),
  headVisible: ms('head visible'),
  blocking: ms('blocking time, until 2 s after that'),
  longestTask: ms('longest task after the head is visible'),
  heap: mib('heap after collection'),
  gpuMemory: mib('graphics memory'),
  draws: count('draw calls of a turning frame'),
  triangles: count('triangles of a turning frame'),
  idleDrawn: count('frames drawn in 3 s left alone'),
  idleAsked: count('animation frames asked for in 3 s left alone'),
  idleCpu: ms('main thread in 3 s left alone', 1),
  pointerPanel: ms('pointer to painted panel', 1),
  keyboardPanel: ms('keyboard to painted panel', 1),
  slowestInput: ms('slowest input (Event Timing, in steps of 8 ms)'),
  picking: ms('main thread for one move of the pointer over the head', 2),
  dragMiddle: ms('drag: between two drawn frames, p50', 1),
  dragSlow: ms('drag: between two drawn frames, p95', 1),
  dragThread: ms('drag: main thread a frame', 1),
  panelThrottled: ms('pointer to painted panel, processor / 4', 1),
  inputThrottled: ms('slowest input, processor / 4'),
  slowText: ms('Slow 4G, processor / 4: readable text'),
  slowLargest: ms('Slow 4G, processor / 4: largest contentful paint'),
  slowStill: ms('Slow 4G, processor / 4: still of the head'),
  slowHead: ms('Slow 4G, processor / 4: head visible'),
  warmHead: ms('head visible, from a warm cache'),
  heapGrowth: mib('heap grown from 600 hovered points to the next 600'),
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureId = keyof typeof FIGURES;
export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

/** One run of one page; what a page cannot have is left out. */
export type Measured = Readonly<Partial<Record<FigureId, number>>>;

/** With its unit: "12.5 ms"; ends apart by "to". */
export function written(id: FigureId, value: number): string {
  const { digits, unit } = FIGURES[id];
  return `${number(value, digits)}${unit && ` ${unit}`}`;
}

export const number = (value: number, digits: number): string =>
  // A zero has no sign.
  (Math.abs(value) < 0.5 / 10 ** digits ? 0 : value).toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
