// Turning the head by the mouse: the time between frames that were drawn, what is drawn in one, what the main thread does for it; and what
// a mere move of the pointer costs.
import type { Measured } from '../figures.ts';
import type { Frame } from '../probes/drawing.ts';
import { median, quantile } from '../statistics.ts';
import type { Visit } from '../visit.ts';
import { pause, threadTime } from './processor.ts';
import { leave, type Places, settle } from './spots.ts';

const MOVES = 100;
/** A hand moves on, however long a page takes for a frame. */
const BETWEEN_MOVES_MS = 10;
const WIDTH = 220;

async function moves({ page }: Visit, from: { readonly x: number; readonly y: number }): Promise<void> {
  const sent: Promise<void>[] = [];
  for (let move = 1; move <= MOVES; move++) {
    sent.push(page.mouse.move(from.x + (WIDTH * move) / MOVES, from.y));
    await pause(BETWEEN_MOVES_MS);
  }
  await Promise.all(sent);
}

const framesSince = ({ page }: Visit, count: number): Promise<readonly Frame[]> =>
  page.evaluate((from) => document.__drawing?.frames.slice(from) ?? [], count);
const frameCount = ({ page }: Visit): Promise<number> => page.evaluate(() => document.__drawing?.frames.length ?? 0);

export async function drag(visit: Visit, places: Places): Promise<Measured> {
  const { page, session } = visit;
  const { stage } = places;
  const from = { x: stage.x + stage.width / 2 - WIDTH / 2, y: stage.y + stage.height * 0.9 };
  await page.mouse.move(from.x, from.y);
  await settle(page, places);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y);
  const [before, thread] = [await frameCount(visit), await threadTime(session)];
  await moves(visit, { x: from.x + 8, y: from.y });
  const spent = (await threadTime(session)) - thread;
  const frames = (await framesSince(visit, before)).filter(({ draws }) => draws > 0);
  await page.mouse.up();
  await leave(page, stage);
  if (frames.length < 5) throw new Error(`${visit.id} drew only ${frames.length} frames while its head was dragged.`);
  const gaps = frames.slice(1).map(({ time }, i) => time - (frames[i]?.time ?? time));
  return {
    draws: median(frames.map(({ draws }) => draws)),
    triangles: Math.max(...frames.map(({ triangles }) => triangles)),
    dragMiddle: median(gaps),
    dragSlow: quantile(gaps, 0.95),
    dragThread: spent / frames.length,
  };
}

/** Over the middle of the head, with no button held. */
export async function pointing(visit: Visit, places: Places): Promise<Measured> {
  const { stage } = places;
  const from = { x: stage.x + stage.width / 2 - WIDTH / 2, y: stage.y + stage.height / 2 };
  await settle(visit.page, places);
  await visit.page.mouse.move(from.x, from.y);
  const thread = await threadTime(visit.session);
  await moves(visit, from);
  const spent = (await threadTime(visit.session)) - thread;
  await leave(visit.page, stage);
  return { picking: spent / MOVES };
}
