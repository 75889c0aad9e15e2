// Wakes the steps of the page that is open, where it has any. All other pages fetch nothing for it.
import { useEffect } from 'react';

export function useSteps(): void {
  useEffect(() => {
    const section = document.querySelector('.steps');
    if (!section) return;
    let detach: (() => void) | undefined;
    let left = false;
    void import('./step-by-step.ts').then(
      ({ stepByStep }) => {
        if (!left) detach = stepByStep(section);
      },
      // Not come: all steps stand one below the other, as they do without script.
      () => undefined,
    );
    return () => {
      left = true;
      detach?.();
    };
  }, []);
}
