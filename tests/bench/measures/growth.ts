// Whether the heap stays what it is when points are looked at again and again.
import type { Measured } from '../figures.ts';
import type { Visit } from '../visit.ts';
import { heapAfterCollection } from './processor.ts';
import { leave, nextFrame, type Places } from './spots.ts';

const LOOKS = 200;

export async function growth(visit: Visit, { stage, spots }: Places): Promise<Measured> {
  const before = await heapAfterCollection(visit.session);
  for (let look = 0; look < LOOKS; look++) {
    const spot = spots[look % spots.length];
    if (spot) await visit.page.mouse.move(spot.x, spot.y);
    await nextFrame(visit.page);
  }
  await leave(visit.page, stage);
  return { heapGrowth: (await heapAfterCollection(visit.session)) - before };
}
