// What the file holds becomes one geometry a kind, the mirrored side turned right side out; a file that lacks a part is refused by name.
import { type BufferGeometry, type Mesh, Triangle, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { layersOf } from '#scene/under/load-layers.ts';
import { ModelError } from '#session/fetch-model.ts';
import { ballLayers, UNDER_PARTS } from './ball-layers.ts';

const SKIN = 10;
const model = layersOf(ballLayers(SKIN), UNDER_PARTS, SKIN);

/** How far the triangles of a part face the way its normals do: 1 all, -1 none. */
function outward(geometry: BufferGeometry, first: number, count: number): number {
  const [position, normal, index] = [geometry.getAttribute('position'), geometry.getAttribute('normal'), geometry.index];
  const corner = [new Vector3(), new Vector3(), new Vector3()] as const;
  const face = new Vector3();
  const given = new Vector3();
  let sum = 0;
  for (let i = first; i < first + count; i += 3) {
    corner.forEach((place, k) => {
      place.fromBufferAttribute(position, index?.getX(i + k) ?? 0);
    });
    Triangle.getNormal(...corner, face);
    sum += Math.sign(face.dot(given.fromBufferAttribute(normal, index?.getX(i) ?? 0)));
  }
  return sum / (count / 3);
}

describe('layersOf', () => {
  it('joins all muscles, and keeps which part each vertex is of', () => {
    const { geometry, ranges } = model.muscles;
    expect(ranges.map(({ part }) => part.node)).toEqual(UNDER_PARTS.slice(1, 5).map(({ node }) => node));
    const weave = geometry.getAttribute('weave');
    for (const [number, { firstVertex, vertices }] of ranges.entries()) {
      expect(weave.getZ(firstVertex)).toBe(number);
      expect(weave.getZ(firstVertex + vertices - 1)).toBe(number);
    }
    expect(geometry.getAttribute('position').count).toBe(ranges.reduce((all, { vertices }) => all + vertices, 0));
  });

  it('turns the mirrored side right side out, on the other side', () => {
    const { geometry, ranges } = model.muscles;
    const position = geometry.getAttribute('position');
    const [left, right] = [ranges[1], ranges[2]];
    if (!(left && right)) throw new Error('no corrugator');
    expect(position.getX(right.firstVertex)).toBeCloseTo(-position.getX(left.firstVertex), 9);
    for (const { firstIndex, indices } of ranges) expect(outward(geometry, firstIndex, indices)).toBe(1);
  });

  it('knows the run of the fibres and how wide and long the muscle is', () => {
    const { geometry, ranges } = model.muscles;
    const first = ranges[0]?.firstVertex ?? 0;
    const grain = new Vector3().fromBufferAttribute(geometry.getAttribute('grain'), first);
    expect(grain.y).toBeCloseTo(1, 6);
    expect(ranges[0]?.lengthMm).toBeCloseTo(40, 3);
    const weave = geometry.getAttribute('weave');
    const last = first + (ranges[0]?.vertices ?? 1) - 1;
    expect([weave.getX(first), weave.getX(last), weave.getY(last)].map((value) => Math.round(value * 1000) / 1000)).toEqual([
      0, 40, 1,
    ]);
  });

  it.each(['base', 'muscle__galea__midline', 'nerve__supraorbital__left', 'dermatomes'])(
    'refuses a file without %s, by name',
    (node) => {
      const file = ballLayers(SKIN);
      file.getObjectByName(node)?.removeFromParent();
      expect(() => layersOf(file, UNDER_PARTS, SKIN)).toThrow(ModelError);
      expect(() => layersOf(file, UNDER_PARTS, SKIN)).toThrow(`no node "${node}"`);
    },
  );

  it('refuses a muscle without texture coordinates, and nerve roots of another skin', () => {
    const file = ballLayers(SKIN);
    (file.getObjectByName('muscle__frontalis__left') as Mesh).geometry.deleteAttribute('uv');
    expect(() => layersOf(file, UNDER_PARTS, SKIN)).toThrow('node "muscle__frontalis__left" has no TEXCOORD_0');
    expect(() => layersOf(ballLayers(SKIN), UNDER_PARTS, SKIN + 1)).toThrow('_DERMATOME_A is for 10 vertices of skin, not 11');
  });
});
