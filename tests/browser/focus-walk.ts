// Goes through a page with the Tab key, as a reader without a mouse does, and tells where the focus could not be seen: beside the window,
// under something else, or without a mark of its own.
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { restyledShot } from './restyle.ts';

const MOST_STOPS = 140;
const MARK_ROOM_PX = 8;
const LEAST_MARKED_PIXELS = 40;
const UNMARKED = '*, ::before, ::after { outline: none !important }';

interface Stop {
  /** The same for controls of one kind, whose mark is looked at once. */
  readonly kind: string;
  readonly name: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly hiddenBy: string | null;
}

/** Where the focus is; null when it has left the page. */
async function stopAt(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const held = document.activeElement as HTMLElement | null;
    if (!held || held === document.body) return null;
    const label =
      held instanceof HTMLInputElement && held.matches('[type="radio"], [type="checkbox"]') ? held.labels?.[0] : undefined;
    const shown = label ?? held;
    const box = [...shown.getClientRects()].find(({ width, height }) => width > 1 && height > 1) ?? shown.getBoundingClientRect();
    const name = (held.getAttribute('aria-label') ?? held.textContent ?? '').trim().slice(0, 40);
    const kind = `${held.tagName.toLowerCase()}.${held.className}.${held.closest('[class]:not(:scope)')?.className ?? ''}`;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 40));
    // A point that lets the pointer through is seen where the stage is.
    const isThere =
      top !== null &&
      (shown.contains(top) ||
        top.contains(shown) ||
        (held.matches('.point') && top.closest('.stage, [data-panel] ~ *') !== null));
    const hiddenBy = isThere ? null : (top?.closest('[class]')?.className.toString() ?? 'the edge of the window');
    return {
      kind,
      name: `${held.tagName.toLowerCase()} "${name}"`,
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
      hiddenBy,
    };
  });
}

/** Pixels about the focus that its mark changes. */
async function markedPixels(page: Page, { box }: Stop): Promise<number> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [left, top] = [Math.max(0, Math.floor(box.x - MARK_ROOM_PX)), Math.max(0, Math.floor(box.y - MARK_ROOM_PX))];
  const clip = {
    x: left,
    y: top,
    width: Math.max(1, Math.min(width, Math.ceil(box.x + box.width + MARK_ROOM_PX)) - left),
    height: Math.max(1, Math.min(height, Math.ceil(box.y + box.height + MARK_ROOM_PX)) - top),
  };
  const shots = [await page.screenshot({ clip }), await restyledShot(page, UNMARKED, { clip })];
  const [marked, plain] = await Promise.all(shots.map((shot) => sharp(shot).greyscale().raw().toBuffer()));
  if (!marked || !plain) throw new Error('nothing was photographed');
  return marked.reduce((sum, value, at) => sum + (Math.abs(value - (plain[at] ?? 0)) > 30 ? 1 : 0), 0);
}

/** From where the focus is to the end of the page; `settle` waits for what a focus out of sight moves into it. */
export async function walkFocus(
  page: Page,
  settle: () => Promise<void> = async () => {},
): Promise<{ readonly stops: readonly string[]; readonly faults: readonly string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  const kinds = new Set<string>();
  for (let press = 0; press < MOST_STOPS; press++) {
    await page.keyboard.press('Tab');
    let stop = await stopAt(page);
    if (stop?.hiddenBy) {
      await settle();
      stop = await stopAt(page);
    }
    if (stop === null) break;
    stops.push(stop.name);
    if (stop.hiddenBy !== null) faults.push(`${stop.name} is hidden by ${stop.hiddenBy}`);
    else if (!kinds.has(stop.kind)) {
      kinds.add(stop.kind);
      // The picture turns to a point a frame after it has got the focus.
      await settle();
      const marked = await markedPixels(page, (await stopAt(page)) ?? stop);
      if (marked < LEAST_MARKED_PIXELS) faults.push(`${stop.name} (${stop.kind}) has no mark of the focus`);
    }
  }
  return { stops, faults };
}
