// The same object as long as its content is the same, so that what is worked out from it is not worked out at each render.
import { useState } from 'react';
import { same } from '#session/same.ts';

/** @param value plain data */
export function useSteady<T>(value: T): T {
  const [held, setHeld] = useState(value);
  if (same(held, value)) return held;
  setHeld(value);
  return value;
}
