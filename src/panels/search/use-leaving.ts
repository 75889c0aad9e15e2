// Closes what floats over the page when a press or the focus goes elsewhere.
import { type RefObject, useEffect } from 'react';

export function useLeaving(sheet: RefObject<HTMLElement | null>, onClose: (focus: 'stays') => void): void {
  useEffect(() => {
    const isOutside = (target: EventTarget | null): boolean => target instanceof Node && !sheet.current?.contains(target);
    const onPress = ({ target }: PointerEvent): void => {
      if (isOutside(target)) onClose('stays');
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (isOutside(target)) onClose('stays');
    };
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('focusin', onFocus);
    };
  }, [sheet, onClose]);
}
