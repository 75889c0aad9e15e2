// Shapes the lower edge as a sculptor would: where the armpits draw the rim inwards it is filled towards its convex outline, so
// that the cast ends in one calm curve. Only the few centimetres above the cut move, away from every injection point.
import { vertexNormals } from '../geometry/normals.ts';
import { smoothstep } from '../geometry/smoothstep.ts';
import { cutHeight, FILL } from '../recipe/bust.ts';
import type { Cut } from './cut-bust.ts';

type Flat = readonly [x: number, z: number];

/** The same mesh with the vertices near the rim moved horizontally. */
export function fillHollows(cut: Cut): Cut {
  const rim = cut.rim.map((v): Flat => [cut.positions[v * 3] ?? 0, cut.positions[v * 3 + 2] ?? 0]);
  const hull = convexHull(rim);
  const shifts = rim.map((p): Flat => {
    const [x, z] = nearestOn(hull, p);
    return [(x - p[0]) * FILL.share, (z - p[1]) * FILL.share];
  });
  const positions = Float64Array.from(cut.positions);
  for (let v = 0; v < positions.length; v += 3) {
    const [x, y, z] = [positions[v] ?? 0, positions[v + 1] ?? 0, positions[v + 2] ?? 0];
    const fade = 1 - smoothstep(0, FILL.height, y - cutHeight(x));
    if (fade === 0) continue;
    let [dx, dz, total] = [0, 0, 0];
    rim.forEach((p, i) => {
      const away = ((p[0] - x) ** 2 + (p[1] - z) ** 2) / FILL.spread ** 2;
      const weight = Math.exp(-away);
      dx += (shifts[i]?.[0] ?? 0) * weight;
      dz += (shifts[i]?.[1] ?? 0) * weight;
      total += weight;
    });
    if (total < 1e-9) continue;
    positions[v] = x + (dx / total) * fade;
    positions[v + 2] = z + (dz / total) * fade;
  }
  evenNearRim(positions, cut);
  return { ...cut, positions };
}

/** Spreads the vertices just above the rim evenly: clipping leaves some of them crowded, which shows as specks of shade. */
function evenNearRim(positions: Float64Array, { triangles, rim }: Cut): void {
  const fixed = new Set(rim);
  const near = new Map<number, Set<number>>();
  const isNear = (v: number): boolean => (positions[v * 3 + 1] ?? 0) - cutHeight(positions[v * 3] ?? 0) < FILL.even;
  triangles.forEach((v, i) => {
    if (fixed.has(v) || !isNear(v)) return;
    const t = i - (i % 3);
    const around = near.get(v) ?? new Set<number>();
    for (const corner of triangles.subarray(t, t + 3)) if (corner !== v) around.add(corner);
    near.set(v, around);
  });
  const normals = vertexNormals(positions, triangles);
  for (let round = 0; round < FILL.evenRounds; round++) {
    for (const [v, around] of near) {
      const shift = [0, 0, 0];
      for (const other of around) {
        for (let axis = 0; axis < 3; axis++) {
          shift[axis] = (shift[axis] ?? 0) + ((positions[other * 3 + axis] ?? 0) - (positions[v * 3 + axis] ?? 0)) / around.size;
        }
      }
      // Mostly along the skin: a plain mean would wear a groove into it, none at all leaves folds.
      const lift = shift.reduce((sum, value, axis) => sum + value * (normals[v * 3 + axis] ?? 0), 0);
      for (let axis = 0; axis < 3; axis++) {
        positions[v * 3 + axis] =
          (positions[v * 3 + axis] ?? 0) + (shift[axis] ?? 0) - FILL.evenAlong * lift * (normals[v * 3 + axis] ?? 0);
      }
    }
  }
}

/** Andrew's monotone chain; counter-clockwise, first point not repeated. */
function convexHull(points: readonly Flat[]): readonly Flat[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Flat, a: Flat, b: Flat): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const chain = (from: readonly Flat[]): Flat[] => {
    const out: Flat[] = [];
    for (const p of from) {
      while (out.length > 1 && turn(out[out.length - 2] ?? p, out[out.length - 1] ?? p, p) <= 0) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function nearestOn(loop: readonly Flat[], p: Flat): Flat {
  let best: Flat = p;
  let least = Number.POSITIVE_INFINITY;
  loop.forEach((a, i) => {
    const b = loop[(i + 1) % loop.length] ?? a;
    const [ex, ez] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.min(Math.max(((p[0] - a[0]) * ex + (p[1] - a[1]) * ez) / (ex * ex + ez * ez || 1), 0), 1);
    const q: Flat = [a[0] + ex * t, a[1] + ez * t];
    const away = Math.hypot(p[0] - q[0], p[1] - q[1]);
    if (away < least) [least, best] = [away, q];
  });
  return best;
}
