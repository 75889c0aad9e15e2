// How deep things reach below a surface, spread softly over its samples: a roof that whatever lies still deeper must keep under.
import type { Vec3 } from '../bust.ts';

export interface Hanging {
  /** Foot on the surface of something that hangs below it. */
  readonly foot: Vec3;
  /** Metres it hangs below. */
  readonly depth: number;
}

/**
 * Full depth so near beside a thing, falling by `slope` a metre from there, felt no further than `far`; nearer than `crowded` one stands
 * for all. Metres.
 */
const SPREAD = { near: 0.0035, slope: 0.7, far: 0.012, crowded: 0.0024 } as const;

/** Metres a sample: the deepest of what hangs around it; 0 where nothing does. @param samples three numbers each */
export function deepestBelow(samples: Float64Array, hanging: readonly Hanging[]): Float64Array {
  const cells = new Map<number, Hanging[]>();
  for (const thing of thinned(hanging)) {
    const key = keyOf(cellOf(thing.foot[0]), cellOf(thing.foot[1]), cellOf(thing.foot[2]));
    const cell = cells.get(key);
    if (cell) cell.push(thing);
    else cells.set(key, [thing]);
  }
  return Float64Array.from({ length: samples.length / 3 }, (_, s) => {
    const [x = 0, y = 0, z = 0] = [samples[s * 3], samples[s * 3 + 1], samples[s * 3 + 2]];
    let deepest = 0;
    for (let n = 0; n < 27; n++) {
      const key = keyOf(cellOf(x) + (n % 3) - 1, cellOf(y) + (Math.floor(n / 3) % 3) - 1, cellOf(z) + Math.floor(n / 9) - 1);
      for (const { foot, depth } of cells.get(key) ?? []) {
        if (depth <= deepest) continue;
        const away = Math.hypot(foot[0] - x, foot[1] - y, foot[2] - z);
        if (away < SPREAD.far) deepest = Math.max(deepest, depth - SPREAD.slope * Math.max(away - SPREAD.near, 0));
      }
    }
    return deepest;
  });
}

/** Of things close together the deepest. */
function thinned(hanging: readonly Hanging[]): Iterable<Hanging> {
  const cells = new Map<number, Hanging>();
  for (const thing of hanging) {
    const [i, j, k] = thing.foot.map((value) => Math.floor(value / SPREAD.crowded) + 4096);
    const key = ((k ?? 0) * 8192 + (j ?? 0)) * 8192 + (i ?? 0);
    const other = cells.get(key);
    if (!other || other.depth < thing.depth) cells.set(key, thing);
  }
  return cells.values();
}

function cellOf(value: number): number {
  return Math.floor(value / SPREAD.far) + 512;
}

function keyOf(i: number, j: number, k: number): number {
  return (k * 1024 + j) * 1024 + i;
}
