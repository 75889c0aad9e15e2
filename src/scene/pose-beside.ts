// Where to stand to see how a needle goes in: near the point, and beside it, because from straight before it no angle is seen. Pure.
import { clearPart, FOV_DEG, focalPx, type Insets, type Stage, standAt } from '#anatomy/camera-fit.ts';
import type { PlacedSite } from '#anatomy/manifest.ts';
import { NEAREST_M, type Pose } from './pose.ts';

/** Degrees that the camera goes round from facing the point. */
const ASIDE_DEG = 50;
/** A point that faces the patient's side this nearly (degrees) is looked at from further forward; any other from that side. */
const FACES_ASIDE_DEG = 30;
const HIGHEST_DEG = 20;
/** Pixels a centimetre: the needle is then a finger's width on the screen. */
const NEEDLE_PX_PER_CM = 60;
/** The turning centre lies so far behind the point, so that turning on does not end inside the head. */
const BEHIND_M = 0.05;

/** `facing` is where one stands to face the point. */
export function poseBeside({ at }: Pick<PlacedSite, 'at'>, facing: Pose, stage: Stage, insets: Insets): Pose {
  const side = at[0] < 0 ? -90 : 90;
  const toSide = signedTurn(facing.azimuthDeg, side);
  const turn = Math.abs(toSide) > FACES_ASIDE_DEG ? toSide : signedTurn(facing.azimuthDeg, 0);
  const azimuthDeg = facing.azimuthDeg + Math.min(Math.max(turn, -ASIDE_DEG), ASIDE_DEG);
  const elevationDeg = Math.min(facing.elevationDeg, HIGHEST_DEG);
  const near = focalPx(stage, FOV_DEG) / (NEEDLE_PX_PER_CM * 100) + BEHIND_M;
  return {
    azimuthDeg,
    elevationDeg,
    distance: Math.max(NEAREST_M, Math.min(near, facing.distance)),
    target: standAt(at, azimuthDeg, elevationDeg, -BEHIND_M),
    shift: clearPart(stage, insets).shift,
  };
}

/** Degrees from one azimuth to another the short way round. */
const signedTurn = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;
