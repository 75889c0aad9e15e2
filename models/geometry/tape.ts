// A tape laid round: the girth of a flat loop as a tape measures it, over its hollows.

import { cross, dot, unit } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';

/** Length of the convex outline of points that lie in one plane, in their own unit. @param plane its normal */
export function tapeAround(points: readonly Vec3[], plane: Vec3): number {
  const [u, v] = basis(plane);
  const flat = points.map((point) => [dot(point, u), dot(point, v)] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const hull = [...chain(flat), ...chain(flat.toReversed())];
  return hull.reduce((sum, point, i) => {
    const next = hull[(i + 1) % hull.length] ?? point;
    return sum + Math.hypot(next[0] - point[0], next[1] - point[1]);
  }, 0);
}

function basis(plane: Vec3): readonly [Vec3, Vec3] {
  const aside: Vec3 = Math.abs(plane[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0];
  const u = unit(cross(plane, aside));
  return [u, unit(cross(plane, u))];
}

/** One half of the outline, without its last point. */
function chain(sorted: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const point of sorted) {
    for (;;) {
      const [a, b] = [kept[kept.length - 2], kept[kept.length - 1]];
      if (!a || !b || (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
}
