// The keys that open the search from anywhere on the page. "/" is a letter like any other where somebody writes.
import { useEffect } from 'react';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input:not([type="range"]), textarea, select') || target.isContentEditable);

/** @param single whether "/" may open it */
export function useSearchKeys(open: () => void, single: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      const chord = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
      const slash = single && key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(target);
      if (!(chord || slash) || event.defaultPrevented) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, single]);
}
