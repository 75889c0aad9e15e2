// A closed surface from two grids that share their border: outside, inside, and nothing between them at the rim. Pure arrays.
import type { Vec3 } from '../bust.ts';

export interface ClosedSheet {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** The place of the grid, row by row, that each vertex stands for. */
  readonly cellOf: Uint32Array;
}

/**
 * @param outer row by row; its border is the rim @param inner the same places on the other side; its border is not used
 * @param leftHanded whether the next column and the next row span a left-handed pair when the outer side is looked at
 */
export function closedSheet(
  columns: number,
  rows: number,
  outer: readonly Vec3[],
  inner: readonly Vec3[],
  leftHanded: boolean,
): ClosedSheet {
  const positions: number[] = outer.flat();
  const cellOf = outer.map((_, i) => i);
  const below = outer.map((_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    if (row === 0 || column === 0 || row === rows - 1 || column === columns - 1) return i;
    positions.push(...(inner[i] ?? [0, 0, 0]));
    cellOf.push(i);
    return cellOf.length - 1;
  });
  const triangles: number[] = [];
  const add = (a: number, b: number, c: number, turned: boolean): void => {
    triangles.push(...(turned ? [a, c, b] : [a, b, c]));
  };
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const a = row * columns + column;
      const corners = [a, a + 1, a + columns + 1, a + columns] as const;
      // In a corner of the grid the diagonal must not join two places of the rim: outside and inside would fall together.
      const flip = (row === 0 && column === 0) || (row === rows - 2 && column === columns - 2);
      for (const side of [outer.map((_, i) => i), below]) {
        const [p, q, r, s] = corners.map((i) => side[i] ?? i) as [number, number, number, number];
        const turned = leftHanded !== (side === below);
        if (flip) {
          add(p, r, s, turned);
          add(p, q, r, turned);
        } else {
          add(p, q, s, turned);
          add(q, r, s, turned);
        }
      }
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles), cellOf: Uint32Array.from(cellOf) };
}
