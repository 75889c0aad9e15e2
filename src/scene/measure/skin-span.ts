// Lays the ruler over the skin as it is drawn: the shortest way between two places and its length. Keeps its last answers, because page
// and picture ask for the same.
import { geodesic, lineLength } from '#anatomy/geodesic.ts';
import type { Point } from '#anatomy/manifest.ts';
import { nearestSpot, weld } from '#anatomy/skin-mesh.ts';
import type { Span } from '#session/stage-link.ts';
import type { DrawnHead } from '../drawn-head.ts';

const KEPT = 4;

export interface SkinSpan {
  /** Between the points of the skin nearest to two places; null where no way over the skin joins them. Takes 1 to 200 ms. */
  readonly between: (from: Point, to: Point) => Span | null;
  /** The skin has another shape now. */
  readonly forget: () => void;
}

export function createSkinSpan({ skin }: Pick<DrawnHead, 'skin'>): SkinSpan {
  const positions = skin.getAttribute('position').array;
  const triangles = skin.index?.array ?? Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const mesh = { positions, triangles, welded: weld(positions) };
  const kept = new Map<string, Span | null>();

  const measure = (from: Point, to: Point): Span | null => {
    try {
      const path = geodesic(mesh, nearestSpot(mesh, from), nearestSpot(mesh, to));
      return { mm: lineLength(path) * 1000, path };
    } catch {
      return null;
    }
  };
  return {
    between: (from, to) => {
      const key = [...from, ...to].join();
      const known = kept.get(key);
      if (known !== undefined) return known;
      const span = measure(from, to);
      kept.set(key, span);
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
      return span;
    },
    forget: () => kept.clear(),
  };
}
