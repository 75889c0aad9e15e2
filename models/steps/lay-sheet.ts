// Lays the rails of a sheet on the carrier and fills the skin between them: a grid of places, rows along the fibres, columns across.

import { mirrored } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { lengthOf, lineThrough, placeAlong } from '../geometry/line.ts';
import { laidOnSkin, splineThrough } from '../geometry/spline.ts';
import type { Knot, Rail, Sheet } from '../recipe/muscle-recipe.ts';
import type { Carrier } from './carrier.ts';

/** Places of the carrier's skin with the share of the muscle they stand at. */
export interface LaidSheet {
  readonly columns: number;
  readonly rows: number;
  /** Row by row. */
  readonly places: readonly Vec3[];
  /** Share across (u) of each column. */
  readonly across: readonly number[];
  /** Share along the whole rails (v) of each place, so that frayed fibres end short of 0 and 1. */
  readonly along: readonly number[];
  /** Millimetres to the nearest side edge and to both ends, for each place. */
  readonly toFirst: readonly number[];
  readonly toLast: readonly number[];
  readonly toOrigin: readonly number[];
  readonly toInsertion: readonly number[];
}

const RAIL_STEPS = 48;
const LAID_EVERY_M = 0.002;
/** Shares of the edge's width at which columns and rows stand closer, so that it is round. */
const ROUNDING = [0, 0.05, 0.19, 0.42, 0.7, 1] as const;

/** @param spacingMm between columns and rows @throws when a rail has fewer than two knots or misses the skin; the message says which */
export function laySheet(carrier: Carrier, sheet: Sheet, side: 'left' | 'midline', spacingMm: number): LaidSheet {
  const left = sheet.rails.map((rail, i) => layRail(carrier, rail, sheet, i));
  const rails =
    side === 'midline'
      ? [
          ...left
            .slice(isOnMidline(left[0]) ? 1 : 0)
            .reverse()
            .map((rail) => rail.map(mirrored)),
          ...left,
        ]
      : left;
  if (rails.length < 2) throw new Error('a sheet needs two rails');
  const courses = Array.from({ length: RAIL_STEPS + 1 }, (_, step) => {
    const line = splineThrough(
      rails.map((rail) => placeAlong(lineThrough(rail), (lengthOf(lineThrough(rail)) * step) / RAIL_STEPS)),
      false,
    );
    return (share: number): Vec3 => alongIndex(line, share);
  });
  const columnAt = (u: number): ReturnType<typeof lineThrough> =>
    lineThrough(
      splineThrough(
        courses.map((course) => course(u)),
        false,
      ),
    );

  const widthMm =
    lengthOf(lineThrough(Array.from({ length: 41 }, (_, i) => courses[RAIL_STEPS / 2]?.(i / 40) ?? [0, 0, 0]))) * 1000;
  const lengthMm = lengthOf(columnAt(0.5)) * 1000;
  const { taper, fray } = sheet.ends;
  const edges: readonly [number, number] = side === 'midline' ? [sheet.edge[1], sheet.edge[1]] : sheet.edge;
  const across = stations(widthMm, edges, spacingMm);
  const down = stations(lengthMm, taper, spacingMm);

  const grid = across.map((u) => {
    const line = columnAt(u);
    const metres = lengthOf(line);
    const [from, to] = [fray[0] * unevenness(u, 0), metres * 1000 - fray[1] * unevenness(u, 1)];
    return down.map((share) => {
      const mm = from + (to - from) * share;
      return {
        place: carrier.nearest(placeAlong(line, mm / 1000)).at,
        v: mm / (metres * 1000),
        toOrigin: mm - from,
        toInsertion: to - mm,
      };
    });
  });
  const cells = down.flatMap((_, row) => {
    const line = lineThrough(grid.map((column) => column[row]?.place ?? [0, 0, 0]));
    const whole = lengthOf(line);
    return grid.map((column, c) => {
      const cell = column[row];
      if (!cell) throw new Error('a column of the sheet is short');
      const walked = line.lengths[c] ?? 0;
      return { ...cell, toFirst: walked * 1000, toLast: (whole - walked) * 1000 };
    });
  });
  return {
    columns: across.length,
    rows: down.length,
    across,
    places: cells.map(({ place }) => place),
    along: cells.map(({ v }) => v),
    toFirst: cells.map(({ toFirst }) => toFirst),
    toLast: cells.map(({ toLast }) => toLast),
    toOrigin: cells.map(({ toOrigin }) => toOrigin),
    toInsertion: cells.map(({ toInsertion }) => toInsertion),
  };
}

function layRail(carrier: Carrier, rail: Rail, { seen }: Sheet, index: number): readonly Vec3[] {
  if (rail.length < 2) throw new Error(`rail ${index} needs two knots`);
  const places = rail.map((knot) => {
    try {
      return isPlace(knot) ? carrier.place(knot) : carrier.seen(seen, inView(seen, knot));
    } catch (error) {
      throw new Error(`rail ${index}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
  return laidOnSkin(carrier.surface, splineThrough(places, false), LAID_EVERY_M, false);
}

function isPlace(knot: Knot): knot is Vec3 {
  return knot.length === 3;
}

function inView(seen: Sheet['seen'], [a, b]: readonly [number, number]): Vec3 {
  if (seen === 'left') return [0, b, a];
  if (seen === 'above') return [a, 0, b];
  return [a, b, 0];
}

function isOnMidline(rail: readonly Vec3[] | undefined): boolean {
  return rail?.every(([x]) => Math.abs(x) < 0.0005) ?? false;
}

/** The place at a share of a line's points, counted, not measured: fibres keep their share between the rails. */
function alongIndex(points: readonly Vec3[], share: number): Vec3 {
  const at = share * (points.length - 1);
  const from = Math.min(Math.floor(at), points.length - 2);
  return placeAlong(
    lineThrough([points[from] ?? [0, 0, 0], points[from + 1] ?? [0, 0, 0]]),
    pieceLength(points, from) * (at - from),
  );
}

function pieceLength(points: readonly Vec3[], from: number): number {
  return lengthOf(lineThrough([points[from] ?? [0, 0, 0], points[from + 1] ?? [0, 0, 0]]));
}

/** Shares from 0 to 1: close together in the rounded edges, `spacing` apart between them. */
function stations(whole: number, edges: readonly [number, number], spacing: number): readonly number[] {
  const first = Math.min(edges[0], whole * 0.45);
  const last = Math.min(edges[1], whole * 0.45);
  const middle = Math.max(Math.round((whole - first - last) / spacing), 1);
  const inner = Array.from({ length: middle - 1 }, (_, i) => first + ((whole - first - last) * (i + 1)) / middle);
  const all = [...ROUNDING.map((share) => share * first), ...inner, ...ROUNDING.map((share) => whole - share * last).reverse()];
  return all.map((mm) => mm / whole);
}

/** 0 to 1: how far short of the end the fibres at a share across stop. A fixed sum of waves, the same in every bake. */
function unevenness(u: number, end: number): number {
  const waves = Math.sin(u * 13 + end * 2.1) + 0.7 * Math.sin(u * 29 + 1.3 + end) + 0.5 * Math.sin(u * 47 + 4.2 * end);
  return 0.5 + waves / 4.4;
}
