// When a reader asks for a failed picture once more: the line with the button that was pressed goes, and the focus with it.
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { usePage, useSession } from './page-context.ts';

/** Runs before the page is painted without the line. A picture that comes back by itself runs nothing. */
export function useAnotherTry(run: () => void): void {
  const { store } = usePage();
  const failed = useSession(({ picture }) => picture.kind === 'failed');
  const before = useRef(failed);
  useLayoutEffect(() => {
    const again = before.current && store.getState().picture.kind === 'loading';
    before.current = failed;
    if (again) run();
  }, [failed, run, store]);
}

/** The focus goes on to the plate, unless it is somewhere already: a screen reader says it, and the next key goes into it. */
export function useFocusAgain(stage: RefObject<HTMLElement | null>): void {
  useAnotherTry(() => {
    const plate = stage.current?.closest<HTMLElement>('.plate');
    if (!plate || document.activeElement !== document.body) return;
    // Lent: else any press on the picture would take the focus there.
    plate.tabIndex = -1;
    plate.addEventListener('blur', () => plate.removeAttribute('tabindex'), { once: true });
    plate.focus({ preventScroll: true });
  });
}
