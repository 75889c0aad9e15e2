// Whether the heap stays what it is when points are looked at again and again.
import { growthOf } from '../../browser/growth.ts';
import type { Measured } from '../figures.ts';
import type { Visit } from '../visit.ts';
import { heapAfterCollection } from './processor.ts';
import { leave, nextFrame, type Places } from './spots.ts';

const LOOKS = 200;
/** One collection leaves up to 1 MiB more than the next: a single difference tells nothing, the middle of several does. */
const LAPS = 6;

/** The first lap is not counted: the engine keeps its own notes on code that runs for the first time. */
export async function growth({ page, session }: Visit, { stage, spots }: Places): Promise<Measured> {
  const kept: number[] = [];
  for (let lap = 0; lap <= LAPS; lap++) {
    for (let look = 0; look < LOOKS; look++) {
      const spot = spots[look % spots.length];
      if (spot) await page.mouse.move(spot.x, spot.y);
      await nextFrame(page);
    }
    await leave(page, stage);
    if (lap > 0) kept.push(await heapAfterCollection(session));
  }
  return { heapGrowth: growthOf(kept).by };
}
