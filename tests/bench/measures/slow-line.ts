// The first view on Slow 4G with a processor four times as slow: when there is something to read, to see, and to turn.
import type { Measured } from '../figures.ts';
import type { Visit } from '../visit.ts';
import { timesOf } from './first-view.ts';
import { pause, slowedDown } from './processor.ts';

/** Bytes a second, and ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } as const;
const FREE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 } as const;
/** Until what was begun with the first view has been done. */
const SETTLED_MS = 1500;

/** Leaves the processor slowed down, and the line free. */
export async function slowLine(visit: Visit, address: string): Promise<Measured> {
  await visit.session.send('Network.emulateNetworkConditions', SLOW_4G);
  await slowedDown(visit.session, 4);
  await visit.open(address);
  await pause(SETTLED_MS);
  const { firstContent, largestPaint, still, headVisible } = await timesOf(visit);
  await visit.session.send('Network.emulateNetworkConditions', FREE);
  return {
    ...(firstContent === null ? {} : { slowText: firstContent }),
    ...(largestPaint === null ? {} : { slowLargest: largestPaint }),
    ...(still === null ? {} : { slowStill: still }),
    ...(headVisible === null ? {} : { slowHead: headVisible }),
  };
}
