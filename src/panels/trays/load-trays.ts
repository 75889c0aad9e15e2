// What opens below the picture (the ruler with its marks, other heads, the key to the nerves' areas), fetched when the first is opened.
import { createShelf } from '../shelf.ts';

export const traysShelf = createShelf(async () => ({
  ...(await import('./RulerTray.tsx')),
  ...(await import('./RulerMarks.tsx')),
  ...(await import('./HeadsTray.tsx')),
  ...(await import('./DermatomeLegend.tsx')),
}));
