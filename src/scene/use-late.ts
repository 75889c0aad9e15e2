// What the page shows at once, the picture shows with the frame after: a frame of the head takes long on a slow machine, and a panel
// that is to be read would wait for it.
import { useEffect, useState } from 'react';
import { afterPaint } from '#session/after-paint.ts';

/** The value once the page has been painted with it; the first one at once. */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState<{ readonly value: T }>({ value });
  const behind = late.value !== value;
  useEffect(() => {
    if (!behind) return;
    let left = false;
    void afterPaint().then(() => left || setLate({ value }));
    return () => {
      left = true;
    };
  }, [behind, value]);
  return late.value;
}
