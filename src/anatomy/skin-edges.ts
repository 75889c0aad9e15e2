// The edges of a skin, numbered: which two vertices each joins, which three a triangle has, which triangles lie beside one. Worked out
// once for a skin's triangles, whatever shape the skin then takes on.
import type { SkinMesh } from './skin-mesh.ts';

export interface SkinEdges {
  /** Two vertices an edge, each the first at its place, the smaller first. */
  readonly ends: Int32Array;
  /** Three edges a triangle: from each corner to the next. */
  readonly ofTriangle: Int32Array;
  /** The triangles beside edge e are `beside[firstBeside[e]]` up to, not including, `beside[firstBeside[e + 1]]`. */
  readonly beside: Int32Array;
  readonly firstBeside: Int32Array;
}

const known = new WeakMap<SkinMesh['triangles'], SkinEdges>();

export function skinEdges({ triangles, welded }: Pick<SkinMesh, 'triangles' | 'welded'>): SkinEdges {
  const found = known.get(triangles);
  if (found) return found;
  const numbers = new Map<number, number>();
  const ends: number[] = [];
  const count = welded.length;
  const ofTriangle = Int32Array.from({ length: triangles.length }, (_, corner) => {
    const next = corner % 3 === 2 ? corner - 2 : corner + 1;
    const [from, to] = [triangles[corner] ?? 0, triangles[next] ?? 0].map((vertex) => welded[vertex] ?? vertex);
    const [u, v] = [Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0)];
    const key = u * count + v;
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(key, number);
      ends.push(u, v);
    }
    return number;
  });
  const edges = { ends: Int32Array.from(ends), ofTriangle, ...besideOf(ofTriangle, numbers.size) };
  known.set(triangles, edges);
  return edges;
}

function besideOf(ofTriangle: Int32Array, edges: number): Pick<SkinEdges, 'beside' | 'firstBeside'> {
  const firstBeside = new Int32Array(edges + 1);
  for (const edge of ofTriangle) firstBeside[edge + 1] = (firstBeside[edge + 1] ?? 0) + 1;
  for (let edge = 0; edge < edges; edge++) firstBeside[edge + 1] = (firstBeside[edge + 1] ?? 0) + (firstBeside[edge] ?? 0);
  const beside = new Int32Array(ofTriangle.length);
  const next = firstBeside.slice();
  ofTriangle.forEach((edge, corner) => {
    const place = next[edge] ?? 0;
    beside[place] = Math.floor(corner / 3);
    next[edge] = place + 1;
  });
  return { beside, firstBeside };
}
