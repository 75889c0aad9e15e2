// On a narrow page head, picture and list lie one below the other, and what is read stands in a sheet over the picture: the page goes to
// where most of the picture is to be seen above the sheet. Wide pages never move.
import { type RefObject, useLayoutEffect } from 'react';

/** Share of the window's height that the picture's top may lie below the window's before it counts as out of sight. */
const LOW = 0.12;

/**
 * @param chosen what is being read or walked to, or null; another such thing looks again whether the stage is in sight
 * @param low as `LOW`: 0 for what always wants the picture at the top
 */
export function useStageInSight(stage: RefObject<HTMLElement | null>, chosen: object | null, wide: boolean, low = LOW): void {
  useLayoutEffect(() => {
    const element = stage.current;
    if (wide || !chosen || !element) return;
    const { top } = element.getBoundingClientRect();
    if (top >= 0 && top <= window.innerHeight * low) return;
    const calm = document.documentElement.hasAttribute('data-calm');
    // Who is not told when the page has arrived cannot make room for the sheet then: there it arrives at once.
    const smooth = !calm && 'onscrollend' in window;
    element.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'auto' });
  }, [stage, chosen, wide, low]);
}
