// Drop, needle and hub as one geometry, so that all of it is one draw: `layer` says which of them a vertex belongs to, in the order in
// which they are laid over one another.
import { BufferAttribute, BufferGeometry, SphereGeometry } from 'three';
import { NEEDLE } from '#protocol/needle.ts';
import { LAYERS } from './needle-shader.ts';
import { hubGeometry, needleGeometry } from './needle-shape.ts';

const KEPT = { position: 3, normal: 3, radial: 3, part: 1 } as const;

interface Part {
  readonly layer: number;
  readonly shape: BufferGeometry;
  /** Only its far faces are drawn: they stand out round what is laid over them. */
  readonly insideOut?: boolean;
}

export function wholeNeedle(): BufferGeometry {
  const [needle, hub, drop] = [needleGeometry(), hubGeometry(), dropGeometry()];
  const parts: readonly Part[] = [
    { layer: LAYERS.drop, shape: drop },
    { layer: LAYERS.ghost, shape: needle },
    { layer: LAYERS.outline, shape: needle, insideOut: true },
    { layer: LAYERS.steel, shape: needle },
    { layer: LAYERS.hub, shape: hub },
  ];
  const made = new BufferGeometry();
  for (const [name, width] of Object.entries(KEPT)) {
    made.setAttribute(
      name,
      new BufferAttribute(
        joined(parts, ({ shape }) => shape.getAttribute(name).array),
        width,
      ),
    );
  }
  const countOf = ({ shape }: Part): number => shape.getAttribute('position').count;
  made.setAttribute(
    'layer',
    new BufferAttribute(
      joined(parts, (part) => new Array(countOf(part)).fill(part.layer)),
      1,
    ),
  );
  let first = 0;
  const corners: number[] = [];
  for (const part of parts) {
    const index = part.shape.index?.array ?? [];
    for (let t = 0; t < index.length; t += 3) {
      const triangle = [index[t] ?? 0, index[t + 1] ?? 0, index[t + 2] ?? 0].map((corner) => corner + first);
      corners.push(...(part.insideOut ? triangle.reverse() : triangle));
    }
    first += countOf(part);
  }
  made.setIndex(corners);
  return made;
}

function joined(parts: readonly Part[], valuesOf: (part: Part) => ArrayLike<number>): Float32Array {
  return Float32Array.from(parts.flatMap((part) => Array.from(valuesOf(part))));
}

/** The volume given, about the tip; it has the needle's attributes. */
function dropGeometry(): BufferGeometry {
  const ball = new SphereGeometry(NEEDLE.bolusRadiusMm / 1000, 32, 20);
  const count = ball.getAttribute('position').count;
  ball.setAttribute('radial', new BufferAttribute(new Float32Array(count * 3), 3));
  ball.setAttribute('part', new BufferAttribute(new Float32Array(count), 1));
  return ball;
}
