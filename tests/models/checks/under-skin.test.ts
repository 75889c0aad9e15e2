// What was carried under another head's skin is held to its depth.
import { describe, expect, it } from 'vitest';
import { distance, scale, vectorAt } from '#anatomy/vec3.ts';
import { depthsOf, risen } from '../../../models/checks/under-skin.ts';
import { catmullClark } from '../../../models/geometry/catmull-clark.ts';
import { depthBelow } from '../../../models/geometry/depth-below.ts';
import { surfaceOf } from '../../../models/geometry/surface.ts';
import { toTriangles } from '../../../models/geometry/to-triangles.ts';
import { cube } from '../tiny-meshes.ts';

const ball = catmullClark(catmullClark(catmullClark(cube())));
const skin = surfaceOf(
  ball.positions.map((value) => value * 0.1),
  toTriangles(ball.quads),
);
const count = skin.positions.length / 3;
const radius = distance(vectorAt(skin.positions, 0), [0, 0, 0]);
/** Every vertex of the skin, drawn inwards by so many millimetres. */
const sunk = (mm: number): Float64Array =>
  Float64Array.from(
    Array.from({ length: count }, (_, v) => scale(vectorAt(skin.positions, v), 1 - mm / 1000 / radius)).flatMap((place) => [
      ...place,
    ]),
  );
const before = Array.from({ length: count }, (_, v) => depthBelow(skin, vectorAt(sunk(3), v)));

describe('layers under another skin', () => {
  it('may keep their depth', () => {
    expect(risen('head-a, muscle', depthsOf(skin, sunk(3.2), before))).toEqual([]);
  });

  it('may not sink or rise by more than a millimetre', () => {
    expect(risen('head-a, muscle', depthsOf(skin, sunk(5), before))).toEqual([
      expect.stringContaining('head-a, muscle: its depth changes by'),
    ]);
  });

  it('may not come through', () => {
    expect(risen('head-a, muscle', depthsOf(skin, sunk(-1), before))).toEqual([
      expect.stringContaining('mm through the skin'),
      expect.stringContaining('its depth changes'),
    ]);
  });
});
