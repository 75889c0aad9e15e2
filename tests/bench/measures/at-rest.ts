// The page once it rests: what it fetched meanwhile, what it holds, and what it goes on doing while nobody touches it.
import { existsSync, statSync } from 'node:fs';
import type { Measured } from '../figures.ts';
import type { Asked } from '../served-pages.ts';
import type { Visit } from '../visit.ts';
import { heapAfterCollection, pause, threadTime } from './processor.ts';

const KIB = 1024;
const MIB = KIB * KIB;
const LEFT_ALONE_MS = 3000;
/** So many moments in a row without a request and with next to nothing to do are rest. */
const QUIET_MOMENTS = 3;
const MOMENT_MS = 400;
const NEXT_TO_NOTHING = 0.05;
/** A page that never rests is measured as it is. */
const MOST_MOMENTS = 20;

async function untilQuiet({ session }: Visit, asked: readonly Asked[]): Promise<void> {
  for (let moment = 0, quiet = 0; moment < MOST_MOMENTS && quiet < QUIET_MOMENTS; moment++) {
    const [requests, thread] = [asked.length, await threadTime(session)];
    await pause(MOMENT_MS);
    const worked = (await threadTime(session)) - thread;
    quiet = asked.length === requests && worked < MOMENT_MS * NEXT_TO_NOTHING ? quiet + 1 : 0;
  }
}

/** As it is sent, where it was packed. */
const sizeOf = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

/** @param fileOf where the file of an address lies */
export async function atRest(visit: Visit, asked: readonly Asked[], fileOf: (path: string) => string): Promise<Measured> {
  const seen = await visit.page.evaluate(() => performance.timeOrigin + (document.__times?.headVisible ?? performance.now()));
  await untilQuiet(visit, asked);
  const later = asked.filter(({ at }) => at > seen);
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
