// The needle's own form to scale: a 30 G tube with a lancet tip, and the cone of a hub. It lies along +Y with its tip at the origin and
// its bevel looking along +Z. Figures and arrays only; knows no place on a head.
import { BufferGeometry, Float32BufferAttribute } from 'three';
import { NEEDLE } from '#protocol/needle.ts';

const MM = 0.001;
const RADIUS_M = (NEEDLE.outerMm / 2) * MM;
export const LENGTH_M = NEEDLE.lengthMm * MM;
/** The slant of a hypodermic needle's main grind, degrees to its axis; an artwork choice in the usual range. */
const BEVEL_DEG = 14;
export const BEVEL_M = (2 * RADIUS_M) / Math.tan((BEVEL_DEG * Math.PI) / 180);
/** The hub is only suggested: its length, and its width where it holds the needle and where a syringe would begin. */
const HUB_M = { length: 7 * MM, narrow: 0.65 * MM, wide: 2.25 * MM };

const AROUND = 20;

/**
 * `position` (metres), `normal`, and `radial`: from the axis to the vertex, so that a shader can keep a far needle wide enough to be
 * seen. `part` is 0 on the tube, 1 on the ground face of the bevel.
 */
export function needleGeometry(): BufferGeometry {
  const form = new Form();
  const ring = (angle: number, back: number): number => {
    const [x, z] = [Math.sin(angle), Math.cos(angle)];
    // The ground plane cuts the tube: nearest the tip on the side away from the bevel.
    const y = back + ((z + 1) / 2) * (back === 0 ? BEVEL_M : 0);
    return form.vertex([x * RADIUS_M, y, z * RADIUS_M], [x, 0, z], [x * RADIUS_M, 0, z * RADIUS_M], 0);
  };
  tube(
    form,
    (angle) => ring(angle, 0),
    (angle) => ring(angle, LENGTH_M),
  );
  const slant = Math.hypot(BEVEL_M, 2 * RADIUS_M);
  const facing: Triple = [0, (-2 * RADIUS_M) / slant, BEVEL_M / slant];
  const face = Array.from({ length: AROUND }, (_, k) => {
    const [x, z] = [Math.sin(turn(k)), Math.cos(turn(k))];
    return form.vertex([x * RADIUS_M, ((z + 1) / 2) * BEVEL_M, z * RADIUS_M], facing, [x * RADIUS_M, 0, z * RADIUS_M], 1);
  });
  const middle = form.vertex([0, BEVEL_M / 2, 0], facing, [0, 0, 0], 1);
  face.forEach((vertex, k) => {
    form.triangle(middle, face[(k + 1) % AROUND] ?? vertex, vertex);
  });
  return form.geometry();
}

/** The hub beyond the needle's end, closed, with the same attributes. */
export function hubGeometry(): BufferGeometry {
  const form = new Form();
  const lean = (HUB_M.wide - HUB_M.narrow) / HUB_M.length;
  const ring = (angle: number, y: number, radius: number): number => {
    const [x, z] = [Math.sin(angle), Math.cos(angle)];
    return form.vertex([x * radius, y, z * radius], [x, -lean, z], [0, 0, 0], 0);
  };
  const end = LENGTH_M + HUB_M.length;
  tube(
    form,
    (angle) => ring(angle, LENGTH_M, HUB_M.narrow),
    (angle) => ring(angle, end, HUB_M.wide),
  );
  for (const [y, radius, facing] of [
    [LENGTH_M, HUB_M.narrow, -1],
    [end, HUB_M.wide, 1],
  ] as const) {
    const middle = form.vertex([0, y, 0], [0, facing, 0], [0, 0, 0], 0);
    const rim = Array.from({ length: AROUND }, (_, k) =>
      form.vertex([Math.sin(turn(k)) * radius, y, Math.cos(turn(k)) * radius], [0, facing, 0], [0, 0, 0], 0),
    );
    rim.forEach((vertex, k) => {
      const next = rim[(k + 1) % AROUND] ?? vertex;
      if (facing > 0) form.triangle(middle, vertex, next);
      else form.triangle(middle, next, vertex);
    });
  }
  return form.geometry();
}

type Triple = readonly [number, number, number];

const turn = (k: number): number => (k / AROUND) * Math.PI * 2;

function tube(form: Form, near: (angle: number) => number, far: (angle: number) => number): void {
  const rings = Array.from({ length: AROUND }, (_, k) => [near(turn(k)), far(turn(k))] as const);
  rings.forEach(([a, b], k) => {
    const [c, d] = rings[(k + 1) % AROUND] ?? [a, b];
    form.triangle(a, c, b);
    form.triangle(b, c, d);
  });
}

class Form {
  readonly #position: number[] = [];
  readonly #normal: number[] = [];
  readonly #radial: number[] = [];
  readonly #part: number[] = [];
  readonly #index: number[] = [];

  vertex(position: Triple, normal: Triple, radial: Triple, part: number): number {
    this.#position.push(...position);
    this.#normal.push(...normal);
    this.#radial.push(...radial);
    this.#part.push(part);
    return this.#part.length - 1;
  }

  triangle(a: number, b: number, c: number): void {
    this.#index.push(a, b, c);
  }

  geometry(): BufferGeometry {
    const made = new BufferGeometry();
    made.setAttribute('position', new Float32BufferAttribute(this.#position, 3));
    made.setAttribute('normal', new Float32BufferAttribute(this.#normal, 3));
    made.setAttribute('radial', new Float32BufferAttribute(this.#radial, 3));
    made.setAttribute('part', new Float32BufferAttribute(this.#part, 1));
    made.setIndex(this.#index);
    return made;
  }
}
