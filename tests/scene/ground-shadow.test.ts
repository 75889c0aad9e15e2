// The shadow under the bust: darkest where it touches, gone where nothing is near.
import { describe, expect, it } from 'vitest';
import { type GroundMap, groundMap } from '#scene/ground-shadow.ts';

/** A disc of skin of 8 cm radius around (x, z) at a height. */
function disc(centreX: number, centreZ: number, height: number): number[] {
  const places: number[] = [];
  for (let x = -0.08; x <= 0.08; x += 0.004) {
    for (let z = -0.08; z <= 0.08; z += 0.004) if (Math.hypot(x, z) < 0.08) places.push(centreX + x, height, centreZ + z);
  }
  return places;
}

function darkness(map: GroundMap, x: number, z: number): number {
  const column = Math.floor(((x / map.halfWidth + 1) / 2) * map.columns);
  const row = Math.floor(((1 - z / map.halfDepth) / 2) * map.rows);
  return map.values[row * map.columns + column] ?? Number.NaN;
}

describe('groundMap', () => {
  it('is dark where skin touches the ground and clear far from it', () => {
    const map = groundMap(disc(0, 0, -0.3), -0.3);
    expect(darkness(map, 0, 0)).toBeGreaterThan(110);
    expect(darkness(map, 0.4, 0.25)).toBeLessThan(3);
  });

  it('is paler under skin that is higher', () => {
    const touching = groundMap(disc(0, 0, -0.3), -0.3);
    const above = groundMap(disc(0, 0, -0.22), -0.3);
    expect(darkness(above, 0, 0)).toBeLessThan(darkness(touching, 0, 0) / 3);
  });

  it("lies on the bust's own side and depth, not mirrored", () => {
    const map = groundMap(disc(0.25, 0.15, 0), 0);
    expect(darkness(map, 0.25, 0.15)).toBeGreaterThan(90);
    expect(darkness(map, -0.25, 0.15)).toBeLessThan(20);
    expect(darkness(map, 0.25, -0.15)).toBeLessThan(20);
  });
});
