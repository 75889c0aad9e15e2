// Fetching ahead of need: only once the page rests, and only where the line has room and the reader has not asked to save it.

/** What a browser may tell of the line (Network Information). */
export interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Where a browser has no word for idle, this long after the picture is there (ms). */
const REST_MS = 2500;
const SLOW = ['slow-2g', '2g', '3g'];

/** Unknown lines count as good. */
export function isGoodLine(line: Line | undefined): boolean {
  return !(line?.saveData || SLOW.includes(line?.effectiveType ?? ''));
}

/** Runs once the page has nothing else to do; returns the function that calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const asked = window.requestIdleCallback(run);
    return () => window.cancelIdleCallback(asked);
  }
  const timer = window.setTimeout(run, REST_MS);
  return () => window.clearTimeout(timer);
}

/** This browser's line, where it tells. */
export const lineOf = (browser: Navigator): Line | undefined =>
  (browser as Navigator & { readonly connection?: Line }).connection;
