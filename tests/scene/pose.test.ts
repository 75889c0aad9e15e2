// Where the camera is sent: the thing looked at ends up facing the viewer and clear of the panels, by the short way round.
import { describe, expect, it } from 'vitest';
import { clearPart, FOV_DEG, facing, type Insets, type Lens, projectPoint, type Stage, standAt } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { poseTurned, poseZoomed, turnOfDrag } from '#scene/camera-hands.ts';
import { nearestTurn, type Pose, poseFor, viewerAzimuthDeg } from '#scene/pose.ts';
import { BALL_MANIFEST } from './ball-head.ts';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const DESKTOP: Stage = { width: 1280, height: 900 };
const PHONE: Stage = { width: 390, height: 600 };
const START = poseFor({ kind: 'view', id: 'start' }, BALL_MANIFEST, null, DESKTOP, NONE);

const lensAt = (pose: Pose): Lens => ({
  position: standAt(pose.target, pose.azimuthDeg, pose.elevationDeg, pose.distance),
  target: pose.target,
  fovDeg: FOV_DEG,
  shift: pose.shift,
});

describe('poseFor a point', () => {
  const cases = SITE_IDS.flatMap((id) => [
    { id, stage: DESKTOP, insets: { ...NONE, right: 420 }, on: 'a desktop with a panel' },
    { id, stage: PHONE, insets: { ...NONE, bottom: 320 }, on: 'a phone with a sheet' },
  ]);

  it.each(cases)('turns $id to the viewer, clear of the panel, on $on', ({ id, stage, insets }) => {
    const site = BALL_MANIFEST.sites.find((one) => one.id === id);
    if (!site) throw new Error(id);
    const from = poseFor({ kind: 'view', id: 'start' }, BALL_MANIFEST, null, stage, NONE);
    const lens = lensAt(poseFor({ kind: 'site', id, beside: false }, BALL_MANIFEST, from, stage, insets));
    expect(facing(lens, site.at, site.normal)).toBeGreaterThan(0.7);
    const { x, y } = projectPoint(lens, stage, site.at);
    const clear = clearPart(stage, insets);
    expect(Math.abs(x - stage.width / 2 - clear.shift[0])).toBeLessThan(clear.width * 0.45);
    expect(Math.abs(y - stage.height / 2 - clear.shift[1])).toBeLessThan(clear.height * 0.45);
  });

  it('keeps the distance when the point and its neighbour are already far enough apart to be touched', () => {
    const close = { ...START, distance: 0.31 };
    expect(poseFor({ kind: 'site', id: 'procerus', beside: false }, BALL_MANIFEST, close, DESKTOP, NONE).distance).toBe(0.31);
  });

  it('comes closer from the overview until they are', () => {
    const [one, two] = ['paraspinal-1-left', 'paraspinal-2-left'].map((id) => BALL_MANIFEST.sites.find((site) => site.id === id));
    if (!one || !two) throw new Error('no such points');
    const wide: Manifest = {
      ...BALL_MANIFEST,
      sites: [one, { ...two, at: [one.at[0] + 0.015, one.at[1], one.at[2]] }],
    };
    const lens = lensAt(poseFor({ kind: 'site', id: one.id, beside: false }, wide, { ...START, distance: 2 }, PHONE, NONE));
    const [a, b] = wide.sites.map(({ at }) => projectPoint(lens, PHONE, at));
    if (!a || !b) throw new Error('not projected');
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
  });
});

describe('poseFor a point on the other side of a close-up', () => {
  it('does not dive into the head', () => {
    const close: Pose = { ...START, target: [0, 0, -0.09], azimuthDeg: 180, distance: 0.3 };
    const pose = poseFor({ kind: 'site', id: 'procerus', beside: false }, BALL_MANIFEST, close, DESKTOP, NONE);
    const [x, y, z] = lensAt(pose).position;
    expect(Math.hypot(x, y, z) - 0.1).toBeGreaterThan(0.18);
  });
});

describe('poseFor a view', () => {
  it('flies the short way: from the back by the right side home to the front', () => {
    const back: Pose = { ...START, azimuthDeg: 190 };
    expect(poseFor({ kind: 'view', id: 'front' }, BALL_MANIFEST, back, DESKTOP, NONE).azimuthDeg).toBe(360);
  });

  it('stays where the reader turned it when only panels come and go', () => {
    const mine: Pose = { ...START, azimuthDeg: 33, elevationDeg: 12, distance: 0.9 };
    const moved = poseFor({ kind: 'free' }, BALL_MANIFEST, mine, DESKTOP, { ...NONE, right: 400 });
    expect(moved).toEqual({ ...mine, shift: [-200, 0] });
  });
});

describe('nearestTurn', () => {
  it.each([
    [0, 90, 90],
    [350, 10, 370],
    [-170, 170, -190],
    [720, -90, 630],
  ])('from %d to what looks like %d goes to %d', (from, to, expected) => {
    expect(nearestTurn(from, to)).toBeCloseTo(expected, 9);
  });
});

describe('viewerAzimuthDeg', () => {
  it("is +90 where the patient's left side is seen", () => {
    expect(viewerAzimuthDeg({ position: [1, 0.2, 0], target: [0, 0, 0] })).toBeCloseTo(90, 9);
  });
});

describe('hands on the camera', () => {
  it('never turn the head upside down', () => {
    expect(poseTurned(START, 0, 500).elevationDeg).toBe(60);
    expect(poseTurned(START, 0, -500).elevationDeg).toBe(-30);
  });

  it('zoom between limits and say by the same pose that there is no more', () => {
    const near = poseZoomed(START, 100, 3);
    expect(near.distance).toBe(0.3);
    expect(poseZoomed(near, 1.2, 3)).toBe(near);
    expect(poseZoomed(START, 0.01, 3).distance).toBe(3);
  });

  it('drag the skin along: to the right shows more of the side that was on the left', () => {
    expect(turnOfDrag(DESKTOP, 90, 0)[0]).toBeLessThan(0);
    expect(turnOfDrag(DESKTOP, 0, 90)[1]).toBeGreaterThan(0);
  });
});
