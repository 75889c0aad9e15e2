// What the page's main thread and its heap have come to, as the browser itself counts them.
import type { CDPSession } from 'playwright-core';

const MIB = 1024 * 1024;

/** ms of all tasks since the page was opened. */
export async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** MiB that a collection leaves. */
export async function heapAfterCollection(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / MIB;
}

export const slowedDown = (session: CDPSession, times: number): Promise<unknown> =>
  session.send('Emulation.setCPUThrottlingRate', { rate: times });

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
