// Takes the ears off a cage: the side of the skull is drawn smoothly from the skin around each ear through the place where it stood.
import type { QuadMesh } from '../geometry/catmull-clark.ts';
import { solveDense } from '../geometry/solve-dense.ts';
import { thinPlate } from '../geometry/thin-plate.ts';
import { EAR } from '../recipe/carrier.ts';

type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

/** Control vertices of the left ear and of the right one. @param raw hm08's own positions, decimetres, with the quads of its skin */
export function earVertices({ positions, quads }: QuadMesh): readonly [left: ReadonlySet<number>, right: ReadonlySet<number>] {
  const lean = (EAR.leanDeg * Math.PI) / 180;
  const ears = [new Set<number>(), new Set<number>()] as const;
  for (const v of quads) {
    const [x, y, z] = [positions[v * 3] ?? 0, positions[v * 3 + 1] ?? 0, positions[v * 3 + 2] ?? 0];
    const [dy, dz] = [y - EAR.centre[0], z - EAR.centre[1]];
    const along = dy * Math.cos(lean) - dz * Math.sin(lean);
    const across = dy * Math.sin(lean) + dz * Math.cos(lean);
    if (Math.abs(x) > EAR.beyondX && Math.hypot(along / EAR.half[0], across / EAR.half[1]) < 1) ears[x > 0 ? 0 : 1].add(v);
  }
  return ears;
}

/**
 * The cage without its ears. Seen from the side, each vertex of an ear comes to lie in the middle of its neighbours, so that nothing
 * folds over; how far out it lies then follows from the skull around the ear.
 */
export function withoutEars({ positions, quads }: QuadMesh, ears: readonly ReadonlySet<number>[]): Float64Array {
  const around = neighboursOf(quads);
  const out = Float64Array.from(positions);
  for (const ear of ears) {
    const skull = ringsAround(ear, around, EAR.rings).map((v) => ({
      at: [out[v * 3 + 1] ?? 0, out[v * 3 + 2] ?? 0] as const,
      height: out[v * 3] ?? 0,
    }));
    const outward = thinPlate(skull);
    for (const [v, [y, z]] of spreadEvenly(out, ear, around)) out.set([outward(y, z), y, z], v * 3);
  }
  return out;
}

/** Height and depth of each vertex of the patch when every one is the mean of its neighbours. */
function spreadEvenly(
  positions: Float64Array,
  patch: ReadonlySet<number>,
  around: Neighbours,
): readonly (readonly [v: number, at: readonly [number, number]])[] {
  const free = [...patch].sort((a, b) => a - b);
  const column = new Map(free.map((v, i) => [v, i]));
  const matrix = free.map(() => new Float64Array(free.length));
  const right = free.map(() => new Float64Array(2));
  free.forEach((v, row) => {
    const near = around.get(v) ?? new Set();
    matrix[row]?.set([near.size], row);
    for (const w of near) {
      const c = column.get(w);
      const into = right[row];
      if (c !== undefined) matrix[row]?.set([-1], c);
      else into?.set([0, 1].map((i) => (into[i] ?? 0) + (positions[w * 3 + 1 + i] ?? 0)));
    }
  });
  const solved = solveDense(matrix, right);
  return free.map((v, i) => [v, [solved[i]?.[0] ?? 0, solved[i]?.[1] ?? 0]]);
}

function ringsAround(patch: ReadonlySet<number>, around: Neighbours, rings: number): readonly number[] {
  const seen = new Set(patch);
  let edge = [...patch];
  const found: number[] = [];
  for (let ring = 0; ring < rings; ring++) {
    edge = [...new Set(edge.flatMap((v) => [...(around.get(v) ?? [])]))].filter((v) => !seen.has(v)).sort((a, b) => a - b);
    for (const v of edge) seen.add(v);
    found.push(...edge);
  }
  return found;
}

function neighboursOf(quads: Uint32Array): Neighbours {
  const around = new Map<number, Set<number>>();
  const link = (a: number, b: number): void => {
    const near = around.get(a) ?? new Set<number>();
    near.add(b);
    around.set(a, near);
  };
  for (let q = 0; q < quads.length; q += 4) {
    for (let c = 0; c < 4; c++) {
      const [a, b] = [quads[q + c] ?? 0, quads[q + ((c + 1) % 4)] ?? 0];
      link(a, b);
      link(b, a);
    }
  }
  return around;
}
