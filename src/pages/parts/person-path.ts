// The outline of a person (head and shoulders) as SVG path data, and of many persons as one path. Pure.
import { CELL } from './people-grid.ts';

/** One person in the cell whose upper left corner is given, in the grid's units. */
export function personPath({ x, y }: { readonly x: number; readonly y: number }): string {
  const middle = x + CELL / 2;
  const head = `M${middle - 1.7} ${y + 2.9}a1.7 1.7 0 1 1 3.4 0a1.7 1.7 0 1 1 -3.4 0z`;
  const body = `M${middle - 2.9} ${y + 9.1}v-1.1a2.9 2.9 0 0 1 5.8 0v1.1z`;
  return head + body;
}

export function peoplePath(people: readonly { readonly x: number; readonly y: number }[]): string {
  return people.map(personPath).join('');
}

/** The tiles behind persons, as one path. */
export function tilesPath(people: readonly { readonly x: number; readonly y: number }[]): string {
  return people.map(({ x, y }) => `M${x + 0.4} ${y + 0.4}h${CELL - 0.8}v${CELL - 0.8}h${0.8 - CELL}z`).join('');
}
