// The drawn skin takes on another shape with normals that fit it, and is given back exactly as it was.
import { describe, expect, it } from 'vitest';
import { morphsOf } from '#scene/build/read-morphs.ts';
import { createShapePart } from '#scene/build/shape-part.ts';
import { ballGeometry } from '../ball-head.ts';
import { headsFile, LIFT_M, TWO_HEADS, WIDER } from './two-heads.ts';

function open() {
  const geometry = ballGeometry();
  const vertices = geometry.getAttribute('position').count;
  const morphs = morphsOf(headsFile(), TWO_HEADS.morphs.targets, 'skin', vertices);
  const part = createShapePart({ geometry, parts: [{ node: 'skin', firstVertex: 0, vertices }] }, morphs);
  return { part, position: geometry.getAttribute('position'), normal: geometry.getAttribute('normal'), geometry };
}

describe('a part that is shaped', () => {
  it('adds the shifts by their weights', () => {
    const { part, position, geometry } = open();
    const before = ballGeometry().getAttribute('position');
    part.apply([0.5, 1]);
    for (const i of [10, 900, 2000]) {
      expect(position.getX(i)).toBeCloseTo(before.getX(i) * (1 + (WIDER - 1) / 2), 6);
      expect(position.getY(i)).toBeCloseTo(before.getY(i) + (before.getZ(i) > 0 ? LIFT_M : 0), 6);
    }
    expect(geometry.boundingBox?.max.x).toBeCloseTo(0.1 * (1 + (WIDER - 1) / 2), 4);
  });

  it('turns its normals with the surface', () => {
    const { part, position, normal } = open();
    part.apply([1, 0]);
    for (let i = 0; i < position.count; i += 37) {
      // Of an ellipsoid of half widths a, b, b the normal at (x, y, z) is along (x/a2, y/b2, z/b2).
      const [x, y, z] = [position.getX(i) / WIDER ** 2, position.getY(i), position.getZ(i)];
      const size = Math.hypot(x, y, z);
      const cosine = (normal.getX(i) * x + normal.getY(i) * y + normal.getZ(i) * z) / size;
      expect(cosine).toBeGreaterThan(0.995);
    }
  });

  it('is the very skin of its file again at rest', () => {
    const { part, position, normal } = open();
    const rest = { position: position.array.slice(), normal: normal.array.slice() };
    part.apply([1, 1]);
    expect(position.array).not.toEqual(rest.position);
    part.apply([0, 0]);
    expect(position.array).toEqual(rest.position);
    expect(normal.array).toEqual(rest.normal);
  });
});
