// Surfaces whose distances are known: what walking on the skin is tested on. Metres.

import type { Vec3 } from '../../models/bust.ts';
import { type Surface, surfaceOf } from '../../models/geometry/surface.ts';

/** A sphere about the origin, poles on the Y axis, its seam doubled as a file would double it. */
export function sphere(radius: number, rows = 48): Surface {
  return grid(2 * rows, rows, (u, v) => onSphere(radius, Math.PI * v, 2 * Math.PI * (u % 1)));
}

/** The point of that sphere at an angle from the upper pole and an angle about the axis, both in radians. */
export function onSphere(radius: number, down: number, round: number): Vec3 {
  return [radius * Math.sin(down) * Math.sin(round), radius * Math.cos(down), radius * Math.sin(down) * Math.cos(round)];
}

/** An open tube about the Y axis, from y = 0 to `height`. */
export function tube(radius: number, height: number, columns = 90, rows = 30): Surface {
  return grid(columns, rows, (u, v) => {
    const round = -2 * Math.PI * (u % 1);
    return [radius * Math.sin(round), height * v, radius * Math.cos(round)];
  });
}

/** A level square sheet facing +Y, centred on the origin. */
export function sheet(side: number, cells = 20): Surface {
  return grid(cells, cells, (u, v) => [(u - 0.5) * side, 0, (v - 0.5) * side]);
}

function grid(columns: number, rows: number, at: (u: number, v: number) => Vec3): Surface {
  const points: number[] = [];
  const triangles: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) points.push(...at(column / columns, row / rows));
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const below = a + columns + 1;
      for (const facet of [
        [a, below, a + 1],
        [a + 1, below, below + 1],
      ]) {
        if (!flat(points, facet)) triangles.push(...facet);
      }
    }
  }
  return surfaceOf(points, triangles);
}

/** At a pole a row shrinks to one point: its facets have no area. */
function flat(points: readonly number[], facet: readonly number[]): boolean {
  const places = facet.map((vertex) =>
    points
      .slice(vertex * 3, vertex * 3 + 3)
      .map((value) => Math.round(value * 1e9))
      .join(),
  );
  return new Set(places).size < 3;
}
