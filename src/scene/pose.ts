// Where the camera is to stand for what the session looks at, as a value. Pure; CameraRig.tsx is the only one that acts on it.
import {
  clearPart,
  distanceFor,
  FOV_DEG,
  fitView,
  type Insets,
  type Lens,
  pixelsPerMetre,
  type Stage,
  standAt,
} from '#anatomy/camera-fit.ts';
import type { Manifest, PlacedSite, Point, View, ViewId } from '#anatomy/manifest.ts';
import type { Looking } from '#session/session.ts';
import { poseBeside } from './pose-beside.ts';

export interface Pose {
  readonly target: Point;
  /** As in `View`, but unbounded: a full turn adds 360, so that a flight takes the short way. */
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** Metres from camera to target. */
  readonly distance: number;
  /** CSS pixels, as in `Lens`. */
  readonly shift: readonly [x: number, y: number];
}

/** Never upside down, never from below the chin's shadow: degrees above the horizontal. */
export const ELEVATION_LIMITS_DEG = { min: -30, max: 60 } as const;

/** Closest that the camera comes to what it turns about, metres. */
export const NEAREST_M = 0.3;

/**
 * When turned to a point, the camera comes at least so close that a centimetre of skin takes this many pixels, and that the point and
 * its nearest neighbour stand this far apart: each can then be touched by itself (24 px, and a little for the slope of the skin).
 */
const READABLE_PX_PER_CM = 12;
const TOUCHABLE_APART_PX = 29;
/** A point turned to lies within this share of the clear part, counted from its middle. */
const CLEAR_SHARE = 0.62;
/** A point turned to is nearer the camera than the turning centre by no more than this share of the distance. */
const NEARER_SHARE = 0.3;

/**
 * Where to stand for what is looked at. `from` is where the camera was last sent, null before the first time; the flight turns the
 * short way round.
 */
export function poseFor(looking: Looking, manifest: Manifest, from: Pose | null, stage: Stage, insets: Insets): Pose {
  const last = from ?? poseOfView(manifest.views.start, stage, insets);
  const pose = poseLookedAt(looking, manifest, last, stage, insets);
  return { ...pose, azimuthDeg: nearestTurn(last.azimuthDeg, pose.azimuthDeg) };
}

function poseLookedAt(looking: Looking, manifest: Manifest, last: Pose, stage: Stage, insets: Insets): Pose {
  if (looking.kind === 'view') return poseOfView(manifest.views[looking.id], stage, insets);
  const site = looking.kind === 'site' ? manifest.sites.find(({ id }) => id === looking.id) : undefined;
  if (looking.kind === 'free' || !site) return { ...last, shift: clearPart(stage, insets).shift };
  const facing = poseOfSite(site, apartM(site, manifest.sites), manifest.views[usualView(site)], last, stage, insets);
  return looking.beside ? poseBeside(site, facing, stage, insets) : facing;
}

/** The view in which a point is usually seen: its area's own. */
function usualView({ region, side }: Pick<PlacedSite, 'region' | 'side'>): ViewId {
  if (region !== 'temple') return region;
  return side === 'right' ? 'temple-right' : 'temple-left';
}

function poseOfView(view: View, stage: Stage, insets: Insets): Pose {
  return {
    target: view.target,
    azimuthDeg: view.azimuthDeg,
    elevationDeg: view.elevationDeg,
    distance: distanceFor(view.halfSize, stage, insets),
    shift: fitView(view, stage, insets).shift,
  };
}

/**
 * Turns from where the camera is until the point faces the viewer, clear of the insets; comes closer only where the point would be
 * too small. `usual` is the view of the point's area: shoulders face the sky, and are still looked at from behind.
 */
function poseOfSite(
  site: Pick<PlacedSite, 'at' | 'normal'>,
  apart: number,
  usual: View,
  from: Pose,
  stage: Stage,
  insets: Insets,
): Pose {
  const usually = standAt([0, 0, 0], usual.azimuthDeg, usual.elevationDeg, 0.7);
  const [x, y, z] = [0, 1, 2].map((i) => (site.normal[i] ?? 0) + (usually[i] ?? 0)) as [number, number, number];
  const azimuthDeg = degrees(Math.atan2(x, z));
  const elevationDeg = clamp(degrees(Math.atan2(y, Math.hypot(x, z))), -12, 38);
  const scale = Math.max(READABLE_PX_PER_CM * 100, TOUCHABLE_APART_PX / apart);
  const near = Math.max(NEAREST_M, stage.height / 2 / Math.tan((FOV_DEG * Math.PI) / 360) / scale);
  const distance = Math.min(from.distance, near);
  const turned = { ...from, azimuthDeg, elevationDeg, distance, shift: clearPart(stage, insets).shift };
  return { ...turned, target: targetFor(site.at, turned, stage, insets) };
}

/** Metres to the nearest other point. */
function apartM(site: PlacedSite, sites: readonly PlacedSite[]): number {
  const gaps = sites
    .filter(({ id }) => id !== site.id)
    .map(({ at }) => Math.hypot(at[0] - site.at[0], at[1] - site.at[1], at[2] - site.at[2]));
  return Math.min(...gaps);
}

/** The azimuth that looks the same as `toDeg` and is nearest to `fromDeg`. */
export function nearestTurn(fromDeg: number, toDeg: number): number {
  const turn = ((((toDeg - fromDeg) % 360) + 540) % 360) - 180;
  return fromDeg + turn;
}

/** From which side the bust is seen, in degrees as in `View`. */
export function viewerAzimuthDeg({ position, target }: Pick<Lens, 'position' | 'target'>): number {
  return degrees(Math.atan2(position[0] - target[0], position[2] - target[2]));
}

export function limitElevation(elevationDeg: number): number {
  return clamp(elevationDeg, ELEVATION_LIMITS_DEG.min, ELEVATION_LIMITS_DEG.max);
}

/**
 * The turning centre moved across the line of sight just so far that the point is well inside the clear part, and along it so far
 * that a centre on one side's skin does not put the camera into the other side's.
 */
function targetFor(at: Point, pose: Pose, stage: Stage, insets: Insets): Point {
  const { target, azimuthDeg, elevationDeg, distance } = pose;
  const right = standAt([0, 0, 0], azimuthDeg + 90, 0, 1);
  const up = standAt([0, 0, 0], azimuthDeg, elevationDeg + 90, 1);
  const towards = standAt([0, 0, 0], azimuthDeg, elevationDeg, 1);
  const lens = { position: standAt(target, azimuthDeg, elevationDeg, distance), target, fovDeg: FOV_DEG, shift: pose.shift };
  const scale = pixelsPerMetre(lens, stage, at);
  const clear = clearPart(stage, insets);
  const away: Point = [at[0] - target[0], at[1] - target[1], at[2] - target[2]];
  const excess = (along: Point, room: number): number => {
    const offset = along[0] * away[0] + along[1] * away[1] + along[2] * away[2];
    return offset - clamp(offset, -room, room);
  };
  const across = excess(right, (clear.width / 2 / scale) * CLEAR_SHARE);
  const over = excess(up, (clear.height / 2 / scale) * CLEAR_SHARE);
  const ahead = excess(towards, distance * NEARER_SHARE);
  return [
    target[0] + right[0] * across + up[0] * over + towards[0] * ahead,
    target[1] + right[1] * across + up[1] * over + towards[1] * ahead,
    target[2] + right[2] * across + up[2] * over + towards[2] * ahead,
  ];
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);
