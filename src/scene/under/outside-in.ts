// The same skin with its triangles in another order: what stands out furthest from the middle of the head first. A ghost drawn in this
// order, writing depth as it goes, blends its nearest face alone almost everywhere, in half the work of a pass for depth before it.
import { BufferAttribute, BufferGeometry } from 'three';

/** Metres: the upright line that the head, neck and shoulders stand round. */
const MIDDLE_Z = -0.02;

/** A geometry over the same attributes, which may still change. `skin` has an index. */
export function outsideIn(skin: BufferGeometry): BufferGeometry {
  const position = skin.getAttribute('position');
  const index = skin.index?.array ?? new Uint32Array();
  const count = index.length / 3;
  const out = new Float32Array(count);
  for (let triangle = 0; triangle < count; triangle++) {
    for (let corner = 0; corner < 3; corner++) {
      const vertex = index[triangle * 3 + corner] ?? 0;
      out[triangle] = (out[triangle] ?? 0) + Math.hypot(position.getX(vertex), position.getZ(vertex) - MIDDLE_Z);
    }
  }
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort((one, other) => (out[other] ?? 0) - (out[one] ?? 0));
  const sorted = new Uint32Array(index.length);
  order.forEach((triangle, place) => {
    sorted.set(index.slice(triangle * 3, triangle * 3 + 3), place * 3);
  });
  const made = new BufferGeometry();
  for (const [name, attribute] of Object.entries(skin.attributes)) made.setAttribute(name, attribute);
  made.setIndex(new BufferAttribute(sorted, 1));
  return made;
}
