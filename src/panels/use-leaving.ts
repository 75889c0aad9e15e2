// Closes what floats over the page when a press or the focus goes elsewhere, or by Escape wherever the focus is. One Escape closes one
// thing: what lies behind never hears of it.
import { type RefObject, useEffect, useEffectEvent } from 'react';

/** @param within all that belongs to what floats; `onLeave` is called while `open` only */
export function useLeaving(
  open: boolean,
  within: readonly RefObject<HTMLElement | null>[],
  onLeave: (by: 'elsewhere' | 'escape') => void,
): void {
  const onElsewhere = useEffectEvent(({ target }: Event): void => {
    if (target instanceof Node && !within.some(({ current }) => current?.contains(target))) onLeave('elsewhere');
  });
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    // While a word is being composed, Escape is that of the keyboard.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onLeave('escape');
  });
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event): void => onElsewhere(event);
    const key = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('pointerdown', elsewhere, true);
    document.addEventListener('focusin', elsewhere, true);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', elsewhere, true);
      document.removeEventListener('focusin', elsewhere, true);
      document.removeEventListener('keydown', key, true);
    };
  }, [open]);
}
