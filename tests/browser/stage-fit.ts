// Where any place of the head stands in the window: worked out from the 31 buttons, whose places on the head the manifest knows. Lets a
// test point at a muscle as a reader does, without asking the product where it drew it.
import type { Page } from 'playwright-core';
import type { Point } from '#anatomy/manifest.ts';
import { ATLAS } from './committed-atlas.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** From metres of the head's frame to CSS pixels of the window, for the view and the average head of now. */
export type StageFit = (at: Point) => Pixel;

/** A view in perspective has eleven unknowns: x = (a X + b Y + c Z + d) / (i X + j Y + k Z + 1), and y alike. */
const UNKNOWNS = 11;

/** Both keep the numbers that are solved for of one size. */
const PER_METRE = 10;
const PER_PIXEL = 1 / 1000;

export async function stageFit(page: Page): Promise<StageFit> {
  const seen = await buttonPlaces(page);
  const rows = ATLAS.sites.flatMap(({ id, at }) => {
    const { x = 0, y = 0 } = seen[id] ?? {};
    const [X, Y, Z] = at.map((value) => value * PER_METRE) as [number, number, number];
    const [u, v] = [x * PER_PIXEL, y * PER_PIXEL];
    return [
      [X, Y, Z, 1, 0, 0, 0, 0, -u * X, -u * Y, -u * Z, u],
      [0, 0, 0, 0, X, Y, Z, 1, -v * X, -v * Y, -v * Z, v],
    ];
  });
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0] = leastSquares(rows);
  return (at) => {
    const [X, Y, Z] = at.map((value) => value * PER_METRE) as [number, number, number];
    const w = (i * X + j * Y + k * Z + 1) * PER_PIXEL;
    return { x: (a * X + b * Y + c * Z + d) / w, y: (e * X + f * Y + g * Z + h) / w };
  };
}

/** The middles of all 31 buttons, by point. */
export function buttonPlaces(page: Page): Promise<Readonly<Record<string, Pixel>>> {
  return page.locator('button[data-site]').evaluateAll((buttons) =>
    Object.fromEntries(
      buttons.map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return [button.getAttribute('data-site') ?? '', { x: left + width / 2, y: top + height / 2 }];
      }),
    ),
  );
}

/** The unknowns that come nearest to fulfilling all rows; each row ends with its right side. */
function leastSquares(rows: readonly (readonly number[])[]): readonly number[] {
  const normal = Array.from({ length: UNKNOWNS }, (_, i) =>
    Array.from({ length: UNKNOWNS + 1 }, (_, j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
  );
  for (let column = 0; column < UNKNOWNS; column++) {
    const rest = normal.splice(column).sort((one, other) => Math.abs(other[column] ?? 0) - Math.abs(one[column] ?? 0));
    normal.push(...rest);
    const pivot = normal[column] ?? [];
    for (const [index, row] of normal.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = column; k <= UNKNOWNS; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return normal.map((row, i) => (row[UNKNOWNS] ?? 0) / (row[i] ?? 1));
}
