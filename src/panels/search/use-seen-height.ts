// How much of the window a keyboard on the screen leaves free, for a sheet that must not reach under it: `--seen`, in CSS pixels.
import { type RefObject, useEffect } from 'react';

export function useSeenHeight(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const measure = (): void => sheet.current?.style.setProperty('--seen', `${Math.round(seen.height)}px`);
    measure();
    seen.addEventListener('resize', measure);
    return () => seen.removeEventListener('resize', measure);
  }, [sheet]);
}
