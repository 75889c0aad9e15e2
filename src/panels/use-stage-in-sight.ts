// On a narrow page list and picture lie one below the other: what is chosen in the list is shown in the picture, so the page goes
// there. Wide pages never move.
import { type RefObject, useEffect } from 'react';

/** Share of the window's height that the picture's top may lie below the window's before it counts as out of sight. */
const LOW = 0.35;

/**
 * @param chosen what is being read or walked to, or null; another such thing looks again whether the stage is in sight
 * @param low as `LOW`: 0 for what always wants the picture at the top
 */
export function useStageInSight(stage: RefObject<HTMLElement | null>, chosen: object | null, wide: boolean, low = LOW): void {
  useEffect(() => {
    const element = stage.current;
    if (wide || !chosen || !element) return;
    const { top } = element.getBoundingClientRect();
    if (top >= 0 && top <= window.innerHeight * low) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  }, [stage, chosen, wide, low]);
}
