// Which muscles are drawn whole and which in part: two geometries over the same vertices, each with the triangles of its own parts, so
// that what is not drawn costs nothing. What lies outermost comes first: ghosts write depth as they go, and so blend their nearest face
// alone almost everywhere, without a pass for depth before them.
import { BufferAttribute, BufferGeometry } from 'three';
import type { MergedParts } from './merge-parts.ts';
import { orderOf } from './muscle-kinds.ts';

export interface MusclePasses {
  readonly whole: BufferGeometry;
  readonly ghosts: BufferGeometry;
  /** Takes how much of each part is seen beside and inside the window; returns whether each geometry has anything to draw. */
  readonly sort: (seenOf: (number: number) => readonly [seen: number, inWindow: number]) => Drawn;
  readonly dispose: () => void;
}

export interface Drawn {
  readonly whole: boolean;
  readonly ghosts: boolean;
}

/** The shader draws what is seen from here on as whole, and what is seen less than the least not at all. */
const WHOLE = 0.99;
const LEAST = 0.004;

export function createMusclePasses({ geometry, ranges }: MergedParts): MusclePasses {
  const triangles = geometry.index?.array ?? new Uint32Array();
  const rankOf = (number: number): number => {
    const range = ranges[number];
    return range ? orderOf(range.part) : 0;
  };
  const passes = { whole: sharing(geometry, triangles.length), ghosts: sharing(geometry, triangles.length) };
  const order = ranges.map((_, number) => number).sort((a, b) => rankOf(a) - rankOf(b));
  let sorted = '';
  let drawn: Drawn = { whole: false, ghosts: false };

  const fill = (pass: BufferGeometry, wanted: readonly boolean[]): boolean => {
    const index = pass.index;
    if (index === null) return false;
    let count = 0;
    for (const number of order) {
      const { firstIndex, indices } = ranges[number] ?? { firstIndex: 0, indices: 0 };
      if (!wanted[number]) continue;
      index.array.set(triangles.slice(firstIndex, firstIndex + indices), count);
      count += indices;
    }
    index.needsUpdate = true;
    pass.setDrawRange(0, count);
    return count > 0;
  };

  return {
    ...passes,
    sort: (seenOf) => {
      const seen = ranges.map((_, number) => seenOf(number));
      const whole = seen.map(([beside, inside]) => Math.max(beside, inside) >= WHOLE);
      const partly = seen.map(([beside, inside]) => isPartly(beside) || isPartly(inside));
      const key = `${whole}|${partly}`;
      if (key !== sorted) {
        sorted = key;
        drawn = { whole: fill(passes.whole, whole), ghosts: fill(passes.ghosts, partly) };
      }
      return drawn;
    },
    dispose: () => {
      passes.whole.dispose();
      passes.ghosts.dispose();
    },
  };
}

/** Seen, but not whole. */
const isPartly = (seen: number): boolean => seen >= LEAST && seen < WHOLE;

function sharing(geometry: BufferGeometry, length: number): BufferGeometry {
  const made = new BufferGeometry();
  for (const [name, attribute] of Object.entries(geometry.attributes)) made.setAttribute(name, attribute);
  made.setIndex(new BufferAttribute(new Uint32Array(length), 1));
  made.setDrawRange(0, 0);
  return made;
}
