// Numbers of points on paper: each near its own, none on another or on a point.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadNumbers } from '#panels/tools/handout/spread-numbers.ts';

/** Points at least as far apart as they are on the stills. */
const points = fc
  .array(fc.record({ x: fc.integer({ min: 100, max: 800 }), y: fc.integer({ min: 100, max: 1000 }) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((spots) =>
    spots
      .filter((one, at) => spots.findIndex((other) => Math.hypot(one.x - other.x, one.y - other.y) < 34) === at)
      .map((spot, at) => ({ id: `p${at}`, ...spot })),
  );

it('places a number beside each point, clear of all else', () => {
  fc.assert(
    fc.property(points, (all) => {
      const placed = spreadNumbers(all);
      expect([...placed.keys()]).toEqual(all.map(({ id }) => id));
      for (const { id, x, y } of all) {
        const own = placed.get(id);
        if (!own) throw new Error(id);
        expect(Math.hypot(own.x - x, own.y - y)).toBeLessThanOrEqual(93);
        const others = [
          ...all.filter((one) => one.id !== id),
          ...[...placed].filter(([one]) => one !== id).map(([, spot]) => spot),
        ];
        for (const other of others) expect(Math.hypot(own.x - other.x, own.y - other.y)).toBeGreaterThan(20);
      }
    }),
  );
});
