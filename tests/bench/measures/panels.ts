// From an input to the painted panel: by the pointer from empty space, by the keyboard from one point to the next; and the slowest of all inputs.
import type { Measured } from '../figures.ts';
import { median } from '../statistics.ts';
import type { Visit } from '../visit.ts';
import { leave, type Places, type Spot, settle } from './spots.ts';

const POINTS_BY_KEY = 3;
const PATIENCE_MS = 10_000;
/** Where Event Timing tells of no input, each was faster than this. */
const LEAST_TOLD_MS = 16;

/** ms to the paint of the panel that `act` opens, by moving the pointer to a spot or, without one, by a key. */
async function untilPanel({ page, id }: Visit, spot: Spot | null, act: () => Promise<void>): Promise<number> {
  await page.evaluate((place) => document.__awaitPanel?.(place), spot);
  await act();
  const took = await page.evaluate(
    (most) =>
      Promise.race([
        document.__panelTook ?? Promise.resolve(null),
        new Promise<null>((resolve) => setTimeout(() => resolve(null), most)),
      ]),
    PATIENCE_MS,
  );
  if (took === null)
    throw new Error(`No panel came within ten seconds on ${id}, ${spot ? `pointed at ${spot.x}, ${spot.y}` : 'by a key'}.`);
  return took;
}

async function byPointer(visit: Visit, places: Places): Promise<number> {
  const took: number[] = [];
  for (const spot of places.spots) {
    await leave(visit.page, places.stage);
    await settle(visit.page, places);
    took.push(await untilPanel(visit, spot, () => visit.page.mouse.move(spot.x, spot.y)));
  }
  await leave(visit.page, places.stage);
  await settle(visit.page, places);
  return median(took);
}

/** On the atlas the arrows lead from point to point, on the others the tabulator does. */
async function byKeyboard(visit: Visit, places: Places): Promise<number> {
  const key = visit.id.startsWith('product') ? 'ArrowRight' : 'Tab';
  await visit.page.locator('button[data-site]').first().focus();
  const took: number[] = [];
  for (let point = 0; point < POINTS_BY_KEY; point++) {
    await settle(visit.page, places);
    took.push(await untilPanel(visit, null, () => visit.page.keyboard.press(key)));
  }
  await visit.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return median(took);
}

async function slowestOf({ page }: Visit, work: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(() => document.__times?.inputs.length ?? 0);
  await work();
  const inputs = await page.evaluate((from) => document.__times?.inputs.slice(from) ?? [], before);
  return Math.max(LEAST_TOLD_MS, ...inputs);
}

export async function panels(visit: Visit, places: Places): Promise<Measured> {
  let [pointerPanel, keyboardPanel] = [0, 0];
  const slowestInput = await slowestOf(visit, async () => {
    pointerPanel = await byPointer(visit, places);
    keyboardPanel = await byKeyboard(visit, places);
  });
  return { pointerPanel, keyboardPanel, slowestInput };
}

/** The same where the processor was slowed down before. */
export async function throttledPanels(visit: Visit, places: Places): Promise<Measured> {
  let panelThrottled = 0;
  const inputThrottled = await slowestOf(visit, async () => {
    panelThrottled = await byPointer(visit, places);
    await byKeyboard(visit, places);
  });
  return { panelThrottled, inputThrottled };
}
