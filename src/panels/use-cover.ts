// Tells the camera how much of the stage the panel's zone or the sheet covers, so that it keeps its subject clear of them. On a wide
// page the zone counts whether or not a panel is open: opening one must not move the head.
import { type RefObject, useLayoutEffect } from 'react';
import { coverWith } from '#session/actions.ts';
import { usePage } from './page-context.ts';

/** Air that the head keeps to the edges above and below; .poster in stage.css keeps the same. */
export const AIR_PX = 14;

const SHEET = '[data-panel], [data-tour]:not([hidden])';

interface Covering {
  readonly stage: RefObject<HTMLElement | null>;
  readonly zone: RefObject<HTMLElement | null>;
  readonly wide: boolean;
  /** Which sheet or panel stands in the zone, by any name; null for none. */
  readonly sheet: string | null;
}

export function useCover({ stage, zone, wide, sheet: open }: Covering): void {
  const { store } = usePage();
  useLayoutEffect(() => {
    const [picture, beside] = [stage.current, zone.current];
    if (!picture || !beside) return;
    const measure = (): void => {
      const home = picture.getBoundingClientRect();
      const sheet = open && !wide ? beside.querySelector(SHEET)?.getBoundingClientRect() : undefined;
      // What has scrolled out of sight above, or under the bar there, is as good as covered, while there is a sheet to be clear of.
      const above = wide ? 0 : (document.querySelector('[data-level-bar]')?.getBoundingClientRect().bottom ?? 0);
      // On a phone held sideways the sheet stands beside the picture, not below it.
      const side = sheet !== undefined && sheet.left > home.left + 1;
      const inSight = sheet && (side || sheet.top > home.top + 1) && home.bottom > 0;
      store.setState(
        coverWith({
          top: AIR_PX + (inSight ? Math.round(Math.max(0, above - home.top)) : 0),
          right: wide || side ? Math.round(home.right - (sheet ?? beside.getBoundingClientRect()).left) : 0,
          bottom: AIR_PX + (inSight && !side ? Math.round(Math.max(0, home.bottom - sheet.top)) : 0),
          left: 0,
        }),
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(picture);
    watch.observe(beside);
    const sheet = beside.querySelector(SHEET);
    if (sheet) watch.observe(sheet);
    // A line above the picture moves it as it comes and goes, and makes the page longer and shorter.
    watch.observe(document.body);
    document.addEventListener('scrollend', measure);
    return () => {
      watch.disconnect();
      document.removeEventListener('scrollend', measure);
    };
  }, [stage, zone, wide, open, store]);
}
