// The needle stands as it is taught: at its angle to the skin, its tip at its depth, its bevel looking away from the skin.
import { describe, expect, it } from 'vitest';
import type { Point } from '#anatomy/manifest.ts';
import { cross, distance, dot, length, subtract, unit } from '#anatomy/vec3.ts';
import { NEEDLE, needleAt } from '#protocol/needle.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { needlePose } from '#scene/under/needle-pose.ts';
import { BALL_MANIFEST, onBall } from '../ball-head.ts';

const FOREHEAD = onBall(10, 30);
const SHOULDER = { at: [0.13, -0.15, -0.06] as Point, normal: unit([0.4, 0.92, -0.02]) };
const angleToSkin = (direction: Point, normal: Point): number => (Math.asin(-dot(direction, unit(normal))) * 180) / Math.PI;

describe('needlePose', () => {
  it.each(SITE_IDS)('%s: enters at the point, at the drawn angle, down to the drawn depth', (id) => {
    const site = BALL_MANIFEST.sites.find((one) => one.id === id) ?? { ...FOREHEAD };
    const use = needleAt(id);
    const { entry, tip, direction, inside } = needlePose(site, use);
    expect(entry).toEqual(site.at);
    expect(angleToSkin(direction, site.normal)).toBeCloseTo(use.heading === 'straight' ? 90 : use.drawnAngleDeg, 4);
    expect(-dot(subtract(tip, entry), unit(site.normal)) * 1000).toBeCloseTo(use.drawnDepthMm, 6);
    expect(distance(entry, tip)).toBeCloseTo(inside, 9);
    expect(inside).toBeLessThan(NEEDLE.lengthMm / 1000);
  });

  it.each(['frontalis-medial-left', 'temporalis-2-left', 'occipitalis-1-right', 'paraspinal-1-left'] as const)(
    '%s: points up, with the hub below the point',
    (id) => {
      const { tip, entry, direction } = needlePose(onBall(140, -20), needleAt(id));
      expect(direction[1]).toBeGreaterThan(0);
      expect(tip[1]).toBeGreaterThan(entry[1]);
    },
  );

  it('goes forward over the shoulder and neither up nor down along it', () => {
    const { direction } = needlePose(SHOULDER, needleAt('trapezius-1-left'));
    const along = unit(subtract(direction, SHOULDER.normal.map((n) => n * dot(direction, SHOULDER.normal)) as unknown as Point));
    expect(along[1]).toBeCloseTo(0, 6);
    expect(along[2]).toBeGreaterThan(0.9);
  });

  it('keeps the bevel across the needle, on the side away from the skin', () => {
    const { direction, bevel } = needlePose(FOREHEAD, needleAt('frontalis-medial-left'));
    expect(length(bevel)).toBeCloseTo(1, 9);
    expect(dot(bevel, direction)).toBeCloseTo(0, 9);
    expect(dot(bevel, FOREHEAD.normal)).toBeGreaterThan(0.7);
  });

  it('turns the bevel to the crown where the needle goes straight in', () => {
    const { direction, bevel } = needlePose(FOREHEAD, needleAt('procerus'));
    expect(dot(bevel, direction)).toBeCloseTo(0, 9);
    expect(bevel[1]).toBeGreaterThan(0.5);
  });

  it('has a direction even where the skin faces the sky or lies level', () => {
    for (const normal of [[0, 1, 0] as Point, [0, -1, 0] as Point]) {
      for (const id of ['temporalis-1-left', 'trapezius-2-left', 'corrugator-left'] as const) {
        const { direction, bevel } = needlePose({ at: [0, 0.1, 0], normal }, needleAt(id));
        expect(length(direction)).toBeCloseTo(1, 9);
        expect(length(cross(direction, bevel))).toBeCloseTo(1, 9);
      }
    }
  });
});
