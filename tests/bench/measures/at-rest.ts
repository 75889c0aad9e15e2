// The page once it rests: what it fetched meanwhile, what it holds, and what it goes on doing while nobody touches it.
import { existsSync, statSync } from 'node:fs';
import type { Measured } from '../figures.ts';
import type { Asked } from '../served-pages.ts';
import type { Visit } from '../visit.ts';
import { heapAfterCollection, pause, threadTime } from './processor.ts';

const KIB = 1024;
const MIB = KIB * KIB;
const LEFT_ALONE_MS = 3000;
/** So long without a request is rest. */
const QUIET_MS = 1200;
const MOST_WAITING_MS = 15_000;

/** Waits until nothing has been asked for in a while; returns what was asked for after `moment` (ms since 1970). */
async function untilQuiet(asked: readonly Asked[], moment: number): Promise<readonly Asked[]> {
  const from = Date.now();
  while (Date.now() - (asked.at(-1)?.at ?? 0) < QUIET_MS && Date.now() - from < MOST_WAITING_MS) await pause(100);
  return asked.filter(({ at }) => at > moment);
}

/** As it is sent, where it was packed. */
const sizeOf = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

/** @param fileOf where the file of an address lies */
export async function atRest(visit: Visit, asked: readonly Asked[], fileOf: (path: string) => string): Promise<Measured> {
  const seen = await visit.page.evaluate(() => performance.timeOrigin + (document.__times?.headVisible ?? performance.now()));
  const later = await untilQuiet(asked, seen);
  const heap = await heapAfterCollection(visit.session);
  const bytes = await visit.page.evaluate(() => document.__graphicsBytes?.() ?? 0);
  await pause(500);
  const [before, thread] = [await framesOf(visit), await threadTime(visit.session)];
  await pause(LEFT_ALONE_MS);
  const [after, idle] = [await framesOf(visit), (await threadTime(visit.session)) - thread];
  return {
    bytesAtRest: later.reduce((sum, { path }) => sum + sizeOf(fileOf(path)), 0) / KIB,
    requestsAtRest: later.length,
    heap,
    ...(visit.id === 'still' ? {} : { gpuMemory: bytes / MIB }),
    idleDrawn: after.drawn - before.drawn,
    idleAsked: after.asked - before.asked,
    idleCpu: idle,
  };
}

const framesOf = ({ page }: Visit): Promise<{ drawn: number; asked: number }> =>
  page.evaluate(() => {
    const { frames = [], outside = 0 } = document.__drawing ?? {};
    return { drawn: frames.filter(({ draws }) => draws > 0).length + outside, asked: frames.length };
  });
