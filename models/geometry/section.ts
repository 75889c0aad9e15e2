// The line in which a plane cuts a surface, followed from a point on it: how a ruler laid straight on the skin runs.
// Exact on the triangles: its length is the length on the mesh, only the mesh's own facets stand between it and the smooth skin.

import { between, distance, dot, subtract } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { type Line, lengthOf } from './line.ts';
import { type SkinPoint, skinPointNear } from './skin-point.ts';
import { cornerPointsOf, type Surface } from './surface.ts';

/** A line on the surface: segment `i` runs from point i to point i + 1 inside triangle i. */
export interface SkinLine extends Line {
  readonly triangles: readonly number[];
}

export interface Course {
  /** Unit normal of the plane, which passes through the start. */
  readonly plane: Vec3;
  /** Which of the two ways to go, roughly. */
  readonly toward: Vec3;
  /** Metres; the line ends here, at a border of the surface or where it closes. */
  readonly atMost: number;
}

/** Follows the section of the surface by a plane. @throws when the plane misses the start's triangle */
export function section(surface: Surface, start: SkinPoint, { plane, toward, atMost }: Course): SkinLine {
  const points: Vec3[] = [start.at];
  const triangles: number[] = [];
  const lengths = [0];
  let triangle = start.triangle;
  let entry = -1;
  const longestWalk = surface.triangles.length / 3;
  while (triangle >= 0 && triangles.length < longestWalk) {
    const exits = crossings(surface, triangle, plane, start.at).filter(({ edge }) => edge !== entry);
    const from = points[points.length - 1] ?? start.at;
    const ahead = exits.reduce<Crossing | undefined>((best, exit) => {
      if (entry >= 0) return best ?? exit;
      const better = best === undefined || dot(subtract(exit.at, from), toward) > dot(subtract(best.at, from), toward);
      return better ? exit : best;
    }, undefined);
    if (!ahead) {
      if (triangles.length === 0) throw new Error('the plane does not cut the surface at the start of the line');
      break;
    }
    const walked = (lengths[lengths.length - 1] ?? 0) + distance(from, ahead.at);
    points.push(ahead.at);
    triangles.push(triangle);
    lengths.push(walked);
    if (walked >= atMost) break;
    const next = surface.beyond[triangle * 3 + ahead.edge] ?? -1;
    if (next === start.triangle) break;
    entry = next < 0 ? -1 : edgeToward(surface, next, triangle);
    triangle = next;
  }
  return { points, triangles, lengths };
}

/** The point of a line so many metres from its start. @throws when the line is shorter */
export function pointAlong(surface: Surface, line: SkinLine, metres: number): SkinPoint {
  const end = line.lengths.findIndex((walked) => walked >= metres);
  if (end < 0) throw new Error(`the line is ${lengthOf(line)} m long, shorter than the ${metres} m asked for`);
  return onSegment(surface, line, Math.max(end, 1), metres);
}

/** The first point of a line where `value` changes its sign, or undefined. */
export function pointWhere(surface: Surface, line: SkinLine, value: (at: Vec3) => number): SkinPoint | undefined {
  for (let end = 1; end < line.points.length; end++) {
    const [a, b] = [line.points[end - 1], line.points[end]];
    if (!a || !b) continue;
    const [before, after] = [value(a), value(b)];
    if (before === 0) return onSegment(surface, line, end, line.lengths[end - 1] ?? 0);
    if (before < 0 === after < 0 && after !== 0) continue;
    const start = line.lengths[end - 1] ?? 0;
    return onSegment(surface, line, end, start + (((line.lengths[end] ?? 0) - start) * before) / (before - after));
  }
  return undefined;
}

interface Crossing {
  readonly edge: number;
  readonly at: Vec3;
}

function crossings(surface: Surface, triangle: number, plane: Vec3, origin: Vec3): readonly Crossing[] {
  const corners = cornerPointsOf(surface, triangle);
  const heights = corners.map((corner) => dot(subtract(corner, origin), plane));
  const found: Crossing[] = [];
  for (let edge = 0; edge < 3; edge++) {
    const next = (edge + 1) % 3;
    const [from, to] = [heights[edge] ?? 0, heights[next] ?? 0];
    const [a, b] = [corners[edge], corners[next]];
    // A corner in the plane counts as above it, so that every triangle has two crossings or none.
    if (!a || !b || from < 0 === to < 0) continue;
    found.push({ edge, at: between(a, b, from / (from - to)) });
  }
  return found;
}

function edgeToward(surface: Surface, triangle: number, neighbour: number): number {
  for (let edge = 0; edge < 3; edge++) if (surface.beyond[triangle * 3 + edge] === neighbour) return edge;
  return -1;
}

function onSegment(surface: Surface, line: SkinLine, end: number, metres: number): SkinPoint {
  const [a, b] = [line.points[end - 1], line.points[end]];
  const [from, to] = [line.lengths[end - 1] ?? 0, line.lengths[end] ?? 0];
  if (!a || !b) throw new Error('the line has no such segment');
  return skinPointNear(surface, line.triangles[end - 1] ?? 0, between(a, b, to > from ? (metres - from) / (to - from) : 0));
}
