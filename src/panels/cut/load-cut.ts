// The drawing of the cut below a point, fetched when the first is shown.
import { createShelf } from '../shelf.ts';

export const cutShelf = createShelf(() => import('./CutDrawing.tsx'));
