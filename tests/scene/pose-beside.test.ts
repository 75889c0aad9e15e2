// A needle is looked at from beside the point, near, and from where the head hides nothing of it.
import { describe, expect, it } from 'vitest';
import { pixelsPerMetre, projectPoint, standAt } from '#anatomy/camera-fit.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { poseFor, viewerAzimuthDeg } from '#scene/pose.ts';
import { BALL_MANIFEST } from './ball-head.ts';

const STAGE = { width: 600, height: 500 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const PANEL = { ...NONE, right: 240 };

function lensOn(id: (typeof SITE_IDS)[number], insets = NONE) {
  const { target, azimuthDeg, elevationDeg, distance, shift } = poseFor(
    { kind: 'site', id, beside: true },
    BALL_MANIFEST,
    null,
    STAGE,
    insets,
  );
  return { position: standAt(target, azimuthDeg, elevationDeg, distance), target, fovDeg: 22, shift };
}

describe('a point with its needle', () => {
  it.each(SITE_IDS)('%s stands in the middle of what is clear, near enough, and is seen', (id) => {
    const site = BALL_MANIFEST.sites.find((one) => one.id === id);
    if (!site) throw new Error(id);
    const lens = lensOn(id, PANEL);
    const { x, y } = projectPoint(lens, STAGE, site.at);
    expect(x).toBeCloseTo((STAGE.width - PANEL.right) / 2, 3);
    expect(y).toBeCloseTo(STAGE.height / 2, 3);
    expect(pixelsPerMetre(lens, STAGE, site.at) * 0.0127).toBeGreaterThan(45);
    const towards = lens.position.map((value, i) => value - (site.at[i] ?? 0));
    const cosine = towards.reduce((sum, value, i) => sum + value * (site.normal[i] ?? 0), 0) / Math.hypot(...towards);
    expect(cosine).toBeGreaterThan(0.18);
    expect(cosine).toBeLessThan(0.98);
  });

  it('is seen from the side it is on', () => {
    expect(viewerAzimuthDeg(lensOn('frontalis-lateral-left'))).toBeGreaterThan(30);
    expect(viewerAzimuthDeg(lensOn('temporalis-2-left'))).toBeLessThan(60);
  });

  it('is faced when nobody is shown a needle', () => {
    const pose = poseFor({ kind: 'site', id: 'procerus', beside: false }, BALL_MANIFEST, null, STAGE, NONE);
    expect(Math.abs(pose.azimuthDeg)).toBeLessThan(20);
  });
});
