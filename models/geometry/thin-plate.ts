// The smoothest height over a plane through given heights (a thin-plate spline). Pure.
import { solveDense } from './solve-dense.ts';

export interface Height {
  readonly at: readonly [number, number];
  readonly height: number;
}

/** @throws when the places lie on one line or two of them fall together */
export function thinPlate(given: readonly Height[]): (p: number, q: number) => number {
  const n = given.length;
  const rowOf = (p: number, q: number): Float64Array => {
    const row = new Float64Array(n + 3);
    given.forEach(({ at }, i) => {
      row[i] = bending((at[0] - p) ** 2 + (at[1] - q) ** 2);
    });
    row.set([1, p, q], n);
    return row;
  };
  const rows = given.map(({ at }) => rowOf(at[0], at[1]));
  const level = [0, 1, 2].map((term) => {
    const row = new Float64Array(n + 3);
    given.forEach(({ at }, i) => {
      row[i] = [1, at[0], at[1]][term] ?? 0;
    });
    return row;
  });
  const right = [...given.map(({ height }) => height), 0, 0, 0].map((value) => Float64Array.of(value));
  const weights = solveDense([...rows, ...level], right).map(([value]) => value ?? 0);
  return (p, q) => rowOf(p, q).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

function bending(squared: number): number {
  return squared > 0 ? squared * Math.log(squared) : 0;
}
