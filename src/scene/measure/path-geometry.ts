// The ruler's line as a band to draw: two vertices a point that a shader sets apart across the line, and a tick over each end. Pure.
import { BufferGeometry, Float32BufferAttribute } from 'three';
import type { Point } from '#anatomy/manifest.ts';
import { add, cross, length, scale, subtract, unit } from '#anatomy/vec3.ts';

/** Half the length of a tick, metres. */
const TICK_M = 0.0024;

/**
 * `position`, and `ahead`: the way the line runs there, unit; `side` is -1 and 1 of each pair. `normals` are the skin's at the two ends,
 * across which the ticks lie. Empty for a line without length.
 */
export function pathGeometry(path: readonly Point[], normals: readonly [Point, Point]): BufferGeometry {
  const band = new Band();
  const line = path.filter((point, i) => i === 0 || length(subtract(point, path[i - 1] ?? point)) > 1e-7);
  const [first, second, last, beforeLast] = [line[0], line[1], line.at(-1), line.at(-2)];
  if (first && second && last && beforeLast) {
    band.add(line);
    band.add(tick(first, subtract(second, first), normals[0]));
    band.add(tick(last, subtract(last, beforeLast), normals[1]));
  }
  return band.geometry();
}

function tick(at: Point, along: Point, normal: Point): readonly Point[] {
  const across = cross(normal, along);
  if (length(across) === 0) return [];
  const half = scale(unit(across), TICK_M);
  return [subtract(at, half), at, add(at, half)];
}

class Band {
  readonly #position: number[] = [];
  readonly #ahead: number[] = [];
  readonly #side: number[] = [];
  readonly #index: number[] = [];

  add(line: readonly Point[]): void {
    line.forEach((point, i) => {
      const [from, to] = [line[i - 1] ?? point, line[i + 1] ?? point];
      const vertex = this.#side.length;
      for (const side of [-1, 1]) {
        this.#position.push(...point);
        this.#ahead.push(...unit(subtract(to, from)));
        this.#side.push(side);
      }
      if (i > 0) this.#index.push(vertex - 2, vertex - 1, vertex, vertex, vertex - 1, vertex + 1);
    });
  }

  geometry(): BufferGeometry {
    const made = new BufferGeometry();
    made.setAttribute('position', new Float32BufferAttribute(this.#position, 3));
    made.setAttribute('ahead', new Float32BufferAttribute(this.#ahead, 3));
    made.setAttribute('side', new Float32BufferAttribute(this.#side, 1));
    made.setIndex(this.#index);
    return made;
  }
}
