// The needle's form is to scale, closed, and has its slanted opening where the bevel looks.
import type { BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '#scene/under/needle-shader.ts';
import { BEVEL_M, hubGeometry, LENGTH_M, needleGeometry } from '#scene/under/needle-shape.ts';
import { wholeNeedle } from '#scene/under/whole-needle.ts';

const MM = 0.001;

function boxOf(geometry: BufferGeometry) {
  geometry.computeBoundingBox();
  const box = geometry.boundingBox;
  if (!box) throw new Error('no box');
  return box;
}

/** Share of the triangles whose winding agrees with their vertices' normals. */
function outward(geometry: BufferGeometry): number {
  const [position, normal, index] = [geometry.getAttribute('position'), geometry.getAttribute('normal'), geometry.index];
  if (!index) throw new Error('no index');
  let agreeing = 0;
  for (let t = 0; t < index.count; t += 3) {
    const [a, b, c] = [index.getX(t), index.getX(t + 1), index.getX(t + 2)];
    const edge = (to: number) => [
      position.getX(to) - position.getX(a),
      position.getY(to) - position.getY(a),
      position.getZ(to) - position.getZ(a),
    ];
    const [[ux = 0, uy = 0, uz = 0], [vx = 0, vy = 0, vz = 0]] = [edge(b), edge(c)];
    const face = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const mean = [a, b, c].reduce(
      (sum, v) => sum + (face[0] ?? 0) * normal.getX(v) + (face[1] ?? 0) * normal.getY(v) + (face[2] ?? 0) * normal.getZ(v),
      0,
    );
    if (mean > 0) agreeing += 1;
  }
  return agreeing / (index.count / 3);
}

describe('the needle', () => {
  it('is 12.7 mm long and 0.31 mm wide', () => {
    const { min, max } = boxOf(needleGeometry());
    expect(max.y - min.y).toBeCloseTo(12.7 * MM, 9);
    expect(max.x - min.x).toBeCloseTo(0.31 * MM, 9);
    expect(LENGTH_M).toBeCloseTo(12.7 * MM, 12);
  });

  it('has its tip opposite to where the bevel looks', () => {
    const position = needleGeometry().getAttribute('position');
    const lowest = Array.from({ length: position.count }, (_, i) => i).filter((i) => position.getY(i) < BEVEL_M * 0.02);
    expect(lowest.length).toBeGreaterThan(0);
    for (const i of lowest) expect(position.getZ(i)).toBeLessThan(-0.14 * MM);
  });

  it('has a hub 7 mm long and 4.5 mm wide where a syringe would begin', () => {
    const { min, max } = boxOf(hubGeometry());
    expect(max.y - min.y).toBeCloseTo(7 * MM, 9);
    expect(min.y).toBeCloseTo(LENGTH_M, 9);
    expect(max.x - min.x).toBeCloseTo(4.5 * MM, 4);
  });

  it('shows its outside', () => {
    expect(outward(needleGeometry())).toBe(1);
    expect(outward(hubGeometry())).toBe(1);
  });

  it('is one thing to draw: each layer lies over the one before, and the outline shows its inside', () => {
    const whole = wholeNeedle();
    const layer = whole.getAttribute('layer');
    const order = Array.from(whole.index?.array ?? [], (vertex) => layer.getX(vertex));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order)).toEqual(new Set(Object.values(LAYERS)));
    const outwardOf = (number: number): number => {
      const part = whole.clone();
      part.setIndex(Array.from(whole.index?.array ?? []).filter((vertex) => layer.getX(vertex) === number));
      return outward(part);
    };
    expect(outwardOf(LAYERS.steel)).toBe(1);
    expect(outwardOf(LAYERS.outline)).toBe(0);
  });
});
