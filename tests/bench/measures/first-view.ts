// The first view: what came over the wire until the head was visible, when what was painted, how long the main thread was blocked.
import type { Measured } from '../figures.ts';
import type { Times } from '../probes/times.ts';
import type { Visit } from '../visit.ts';
import { pause } from './processor.ts';

/** How long after the head is visible tasks still count as blocking. */
const SETTLED_MS = 2000;
/** A task longer than this keeps an input waiting for as long as it is longer. */
const UNNOTICED_MS = 50;

export async function timesOf({ page }: Visit): Promise<Times & { readonly origin: number }> {
  return page.evaluate(() => {
    if (!document.__times) throw new Error('The page is not watched.');
    return { ...document.__times, origin: performance.timeOrigin };
  });
}

/** To be called right after the page has opened. */
export async function firstView(visit: Visit): Promise<Measured> {
  const { headVisible } = await timesOf(visit);
  await pause(SETTLED_MS);
  const times = await timesOf(visit);
  // A page without a head in 3D is complete when it is loaded.
  const complete = headVisible ?? times.headVisible ?? times.largestPaint ?? 0;
  const until = complete + SETTLED_MS;
  const blocking = times.tasks
    .filter(({ start }) => start < until)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - UNNOTICED_MS), 0);
  const later = times.tasks.filter(({ start }) => start > complete).map(({ duration }) => duration);
  return {
    ...visit.wire.until(times.origin + complete),
    ...paints(times),
    ...(visit.id === 'still' ? {} : { headVisible: complete }),
    blocking,
    longestTask: Math.max(0, ...later),
  };
}

function paints({ firstPaint, firstContent, largestPaint }: Times): Measured {
  return {
    ...(firstPaint === null ? {} : { firstPaint }),
    ...(firstContent === null ? {} : { firstContent }),
    ...(largestPaint === null ? {} : { largestPaint }),
  };
}
