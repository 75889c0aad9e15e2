// Grows one muscle out of its recipe: every sheet laid on the carrier, sunk to its depth under whatever lies above it, given its
// thickness and closed. Knows no single muscle.

import { cross, dot, subtract } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { closedSheet } from '../geometry/closed-sheet.ts';
import { vertexNormals } from '../geometry/normals.ts';
import { valueAt } from '../geometry/profile.ts';
import { GROWTH } from '../recipe/growth.ts';
import type { MuscleRecipe, Sheet } from '../recipe/muscle-recipe.ts';
import type { Carrier } from './carrier.ts';
import { type LaidSheet, laySheet } from './lay-sheet.ts';
import { smoothGrid } from './smooth-grid.ts';

export interface GrownMuscle {
  readonly recipe: MuscleRecipe;
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly triangles: Uint32Array;
  readonly uvs: Float64Array;
}

/** Millimetres below the carrier at which whatever has been grown above a place ends; 0 where nothing lies. */
export type Ceiling = (place: Vec3) => number;

/** @throws when the recipe cannot be laid; the message names the muscle and the sheet */
export function growMuscle(carrier: Carrier, recipe: MuscleRecipe, ceiling: Ceiling = () => 0): GrownMuscle {
  const grown = recipe.sheets.map((sheet, i) => {
    try {
      return growSheet(carrier, sheet, recipe.side, ceiling);
    } catch (error) {
      throw new Error(`${recipe.id}, sheet ${i}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
  let first = 0;
  const triangles = grown.flatMap((sheet) => {
    const shifted = Array.from(sheet.triangles, (v) => v + first);
    first += sheet.positions.length / 3;
    return shifted;
  });
  const joined = (of: (sheet: (typeof grown)[number]) => Float64Array): Float64Array =>
    Float64Array.from(grown.flatMap((sheet) => Array.from(of(sheet))));
  return {
    recipe,
    positions: joined(({ positions }) => positions),
    normals: joined(({ normals }) => normals),
    uvs: joined(({ uvs }) => uvs),
    triangles: Uint32Array.from(triangles),
  };
}

function growSheet(carrier: Carrier, sheet: Sheet, side: MuscleRecipe['side'], ceiling: Ceiling): Omit<GrownMuscle, 'recipe'> {
  const laid = laySheet(carrier, sheet, side, GROWTH.spacingMm);
  const { columns, rows } = laid;
  const full = laid.places.map((_, i) => reliefAt(sheet.thickness, laid, i, side));
  const thick = full.map((value, i) => value * fullness(laid, sheet, side, i));
  const wanted = laid.places.map(
    (_, i) => reliefAt(sheet.depth, laid, i, side) + sheet.belly * ((full[i] ?? 0) - (thick[i] ?? 0)),
  );
  const least = laid.places.map((place) => Math.max(ceiling(place) + GROWTH.gapMm, GROWTH.leastDepthMm));
  const depth = settleBelow(wanted, least, columns, rows);
  const outer = laid.places.map((place, i) => carrier.at(place, depth[i] ?? 0));
  const inner = laid.places.map((place, i) => carrier.at(place, (depth[i] ?? 0) + (thick[i] ?? 0)));
  const { positions, triangles, cellOf } = closedSheet(columns, rows, outer, inner, leftHanded(carrier, laid));
  return {
    positions,
    triangles,
    normals: vertexNormals(positions, triangles),
    uvs: Float64Array.from(Array.from(cellOf).flatMap((cell) => [laid.across[cell % columns] ?? 0, laid.along[cell] ?? 0])),
  };
}

/** Of a midline muscle the relief is given from the midline (0) outwards (1). */
function reliefAt(relief: Sheet['depth'], laid: LaidSheet, cell: number, side: MuscleRecipe['side']): number {
  const u = laid.across[cell % laid.columns] ?? 0;
  return valueAt(relief, side === 'midline' ? Math.abs(2 * u - 1) : u, laid.along[cell] ?? 0);
}

/** 0 at the rim, 1 inside: a quarter of an ellipse across each edge, a longer slope at both ends. */
function fullness(laid: LaidSheet, sheet: Sheet, side: MuscleRecipe['side'], cell: number): number {
  const [first, last] = side === 'midline' ? [sheet.edge[1], sheet.edge[1]] : sheet.edge;
  const { taper } = sheet.ends;
  const round = (mm: number, over: number): number => Math.sqrt(1 - (1 - Math.min(Math.max(mm / over, 0), 1)) ** 2);
  const half = ((laid.toFirst[cell] ?? 0) + (laid.toLast[cell] ?? 0)) / 2;
  return (
    round(laid.toFirst[cell] ?? 0, Math.min(first, half)) *
    round(laid.toLast[cell] ?? 0, Math.min(last, half)) *
    round(laid.toOrigin[cell] ?? 0, taper[0]) *
    round(laid.toInsertion[cell] ?? 0, taper[1])
  );
}

/** The wanted depths, smoothly pushed down where something lies above. */
function settleBelow(wanted: readonly number[], least: readonly number[], columns: number, rows: number): readonly number[] {
  let push = wanted.map((value, i) => Math.max((least[i] ?? 0) - value, 0));
  if (push.every((value) => value === 0)) return wanted;
  const needed = push;
  for (let round = 0; round < GROWTH.settleRounds; round++) {
    push = smoothGrid(push, columns, rows).map((value, i) => Math.max(value, needed[i] ?? 0));
  }
  return wanted.map((value, i) => value + (push[i] ?? 0));
}

function leftHanded(carrier: Carrier, { places, columns, rows }: LaidSheet): boolean {
  const middle = Math.floor(rows / 2) * columns + Math.floor(columns / 2);
  const [here, right, down] = [places[middle], places[middle + 1], places[middle + columns]];
  if (!here || !right || !down) throw new Error('the sheet has no middle');
  return dot(cross(subtract(right, here), subtract(down, here)), carrier.nearest(here).normal) < 0;
}
