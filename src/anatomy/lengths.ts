// How long a text or a list may be. The checks of zod's own ask any object with a "length", even where a text was due, and fall over one that is
// made for it: {"length": {"toString": 1}}.
import { z } from 'zod/mini';

type Check = ReturnType<typeof z.minLength> | ReturnType<typeof z.maxLength>;

function ofTextsAndLists<C extends Check>(check: C): C {
  check._zod.def.when = ({ value }) => typeof value === 'string' || Array.isArray(value);
  return check;
}

export const atLeast = (length: number) => ofTextsAndLists(z.minLength(length));
export const atMost = (length: number) => ofTextsAndLists(z.maxLength(length));
