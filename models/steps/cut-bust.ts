// Cuts the figure off along the designed lower edge. Works on triangles; knows nothing of the base that closes the cut.
import { compact } from '../geometry/compact.ts';
import { cutHeight } from '../recipe/bust.ts';

export interface Cut {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** New number of each vertex that was there before, or -1. */
  readonly newIndex: Int32Array;
  /** Vertices along the cut, in order, with the kept skin to the left when seen from outside. */
  readonly rim: readonly number[];
  /** Between which two vertices of before each vertex lies, and at which share of the way; a kept vertex lies at `from`. */
  readonly origin: { readonly from: Uint32Array; readonly to: Uint32Array; readonly share: Float64Array };
}

const SHORTEST_RIM_EDGE_M = 0.0025;

/** @throws when the cut does not leave exactly one closed rim */
export function cutBust(positions: Float64Array, triangles: Uint32Array): Cut {
  const above = (v: number): number => (positions[v * 3 + 1] ?? 0) - cutHeight(positions[v * 3] ?? 0);
  const height = Float64Array.from({ length: positions.length / 3 }, (_, v) => (Math.abs(above(v)) < 1e-9 ? 0 : above(v)));
  const points = [...positions];
  const origins = Array.from({ length: positions.length / 3 }, (_, v) => ({ from: v, to: v, share: 0 }));
  const crossing = new Map<string, number>();
  const crossingOf = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = `${low}:${high}`;
    const known = crossing.get(key);
    if (known !== undefined) return known;
    const t = (height[low] ?? 0) / ((height[low] ?? 0) - (height[high] ?? 0));
    const index = points.length / 3;
    const between = (axis: number): number => {
      const from = positions[low * 3 + axis] ?? 0;
      return from + ((positions[high * 3 + axis] ?? 0) - from) * t;
    };
    // The edge is curved, a mesh edge straight: its crossing is set onto the curve (a few micrometres).
    points.push(between(0), cutHeight(between(0)), between(2));
    origins.push({ from: low, to: high, share: t });
    crossing.set(key, index);
    return index;
  };
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0];
    const polygon: number[] = [];
    corners.forEach((v, i) => {
      const next = corners[(i + 1) % 3] ?? 0;
      const [here, there] = [height[v] ?? 0, height[next] ?? 0];
      if (here >= 0) polygon.push(v);
      if ((here > 0 && there < 0) || (here < 0 && there > 0)) polygon.push(crossingOf(v, next));
    });
    if (corners.every((v) => (height[v] ?? 0) <= 0)) continue;
    for (let i = 1; i + 1 < polygon.length; i++) kept.push(polygon[0] ?? 0, polygon[i] ?? 0, polygon[i + 1] ?? 0);
  }
  const raw = Float64Array.from(points);
  const onEdge = (v: number): boolean => Math.abs((raw[v * 3 + 1] ?? 0) - cutHeight(raw[v * 3] ?? 0)) < 1e-6;
  const evened = evenRim(raw, Uint32Array.from(kept), rimOf(kept, onEdge));
  const { positions: out, facets, newIndex } = compact(raw, evened.triangles);
  const remaining = origins.filter((_, v) => (newIndex[v] ?? -1) >= 0);
  return {
    positions: out,
    triangles: facets,
    newIndex: newIndex.slice(0, positions.length / 3),
    rim: evened.rim.map((v) => newIndex[v] ?? 0),
    origin: {
      from: Uint32Array.from(remaining, ({ from }) => from),
      to: Uint32Array.from(remaining, ({ to }) => to),
      share: Float64Array.from(remaining, ({ share }) => share),
    },
  };
}

/** Collapses rim edges shorter than `SHORTEST_RIM_EDGE_M`: where the cut passes close by a vertex it leaves slivers. */
function evenRim(
  positions: Float64Array,
  triangles: Uint32Array,
  rim: readonly number[],
): { readonly triangles: Uint32Array; readonly rim: readonly number[] } {
  const becomes = new Map<number, number>();
  const kept: number[] = [];
  for (const v of rim) {
    const last = kept[kept.length - 1];
    if (last !== undefined && distance(positions, last, v) < SHORTEST_RIM_EDGE_M) becomes.set(v, last);
    else kept.push(v);
  }
  const merged = triangles.map((v) => becomes.get(v) ?? v);
  const whole = merged.filter((_, i) => {
    const [a, b, c] = merged.subarray(i - (i % 3), i - (i % 3) + 3);
    return a !== b && b !== c && c !== a;
  });
  return { triangles: whole, rim: kept };
}

function distance(positions: Float64Array, a: number, b: number): number {
  return Math.hypot(...[0, 1, 2].map((axis) => (positions[a * 3 + axis] ?? 0) - (positions[b * 3 + axis] ?? 0)));
}

function rimOf(triangles: readonly number[], onEdge: (v: number) => boolean): readonly number[] {
  const directed = new Set<string>();
  for (let t = 0; t < triangles.length; t++) {
    directed.add(`${triangles[t]}:${triangles[t % 3 === 2 ? t - 2 : t + 1]}`);
  }
  const next = new Map<number, number>();
  for (const edge of directed) {
    const [a = 0, b = 0] = edge.split(':').map(Number);
    if (!directed.has(`${b}:${a}`) && onEdge(a) && onEdge(b)) next.set(a, b);
  }
  const start = next.keys().next().value;
  if (start === undefined) throw new Error('cut: the lower edge does not meet the figure');
  const rim = [start];
  for (let at = next.get(start); at !== undefined && at !== start && rim.length <= next.size; at = next.get(at)) rim.push(at);
  if (rim.length !== next.size) throw new Error(`cut: ${next.size} edge vertices, but one rim holds ${rim.length}`);
  return rim;
}
