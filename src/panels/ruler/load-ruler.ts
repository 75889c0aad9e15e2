// The ruler on the page, its choices and its marks, fetched when it is first taken out.
import { createShelf } from '../shelf.ts';

export const rulerShelf = createShelf(async () => ({
  ...(await import('./RulerTray.tsx')),
  ...(await import('./RulerMarks.tsx')),
}));
