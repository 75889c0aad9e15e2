// Writes down, from within a page, when it first shows what, which tasks were long, and how long each input took to be answered.

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** All in ms since the page was asked for; null for what has not come. */
export interface Times {
  firstPaint: number | null;
  firstContent: number | null;
  largestPaint: number | null;
  /** The first picture of the page, in the frame after it could be drawn. */
  still: number | null;
  headVisible: number | null;
  readonly tasks: LongTask[];
  /** How long each input took from its event to the next paint, in steps of 8; none below 16 is told. */
  readonly inputs: number[];
}

declare global {
  interface Document {
    __times?: Times;
  }
}

/** Runs in the page, before all its scripts. */
export function watchTimes(): void {
  const times: Times = {
    firstPaint: null,
    firstContent: null,
    largestPaint: null,
    still: null,
    headVisible: null,
    tasks: [],
    inputs: [],
  };
  Object.defineProperty(document, '__times', { value: times });
  const ask = window.requestAnimationFrame.bind(window);

  const on = (type: string, take: (entry: PerformanceEntry) => void, options: object = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-paint') times.firstPaint = startTime;
    else times.firstContent = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    times.largestPaint = startTime;
  });
  on('longtask', ({ startTime, duration }) => times.tasks.push({ start: startTime, duration }));
  on('event', ({ duration }) => times.inputs.push(duration), { durationThreshold: 16 });

  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLImageElement) || target.width < 100) return;
      const seen = (): number =>
        ask(() => {
          times.still ??= performance.now();
        });
      target.decode().then(seen, seen);
    },
    true,
  );
  const head = new MutationObserver(() => {
    if (!/^(?:drawn|ready)$/.test(document.documentElement.dataset['scene'] ?? '')) return;
    head.disconnect();
    ask(() => {
      times.headVisible = performance.now();
    });
  });
  head.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-scene'] });
}
