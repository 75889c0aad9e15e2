// On a narrow page head, picture and list lie one below the other, and what is read stands in a sheet over the picture: the page goes to
// where most of the picture is to be seen above the sheet. Wide pages never move.
import { type RefObject, useLayoutEffect } from 'react';
import { useAnotherTry } from './use-another-try.ts';

/** Share of the window's height that the picture's top may lie below the window's before it counts as out of sight. */
const LOW = 0.12;

function bringInSight(stage: HTMLElement, low: number): void {
  const { top } = stage.getBoundingClientRect();
  // Below the bar that stays at the window's top, to a pixel.
  const clear = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) - 1;
  if (top >= clear && top <= window.innerHeight * low) return;
  const calm = document.documentElement.hasAttribute('data-calm');
  // Who is not told when the page has arrived cannot make room for the sheet then: there it arrives at once.
  const smooth = !calm && 'onscrollend' in window;
  stage.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'auto' });
}

/**
 * @param chosen what is being read or walked to, or null; another such thing looks again whether the stage is in sight
 * @param low as `LOW`: 0 for what always wants the picture at the top
 */
export function useStageInSight(stage: RefObject<HTMLElement | null>, chosen: object | null, wide: boolean, low = LOW): void {
  useLayoutEffect(() => {
    if (!wide && chosen && stage.current) bringInSight(stage.current, low);
  }, [stage, chosen, wide, low]);
}

/**
 * Who asks for a failed picture once more wants to see it, and the line with the button that was pressed goes from above it: all below
 * moves up, as far as behind what stays at the window's top. A picture that comes back by itself moves nobody.
 */
export function useStageInSightAgain(stage: RefObject<HTMLElement | null>, wide: boolean): void {
  useAnotherTry(() => {
    if (!wide && stage.current) bringInSight(stage.current, LOW);
  });
}
