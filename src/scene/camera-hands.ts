// What the reader's hands and the page's turn and zoom buttons do to a pose. Pure but for the listening; CameraRig.tsx flies.
import { MathUtils } from 'three';
import { limitElevation, NEAREST_M, type Pose } from './pose.ts';

/** A drag across the shorter side of the stage turns the head so far. */
const DEGREES_ACROSS = 230;

export function poseTurned(from: Pose, azimuthDeg: number, elevationDeg: number): Pose {
  return {
    ...from,
    azimuthDeg: from.azimuthDeg + azimuthDeg,
    elevationDeg: limitElevation(from.elevationDeg + elevationDeg),
  };
}

/** Comes closer by `factor`; the same pose when it is already as near, or as far (`furthest`, metres), as it may be. */
export function poseZoomed(from: Pose, factor: number, furthest: number): Pose {
  const distance = MathUtils.clamp(from.distance / factor, NEAREST_M, Math.max(furthest, NEAREST_M));
  return Math.abs(distance - from.distance) < 1e-6 ? from : { ...from, distance };
}

/** Degrees to turn for a drag of `dx`, `dy` CSS pixels: the skin under the pointer follows it. */
export function turnOfDrag(stage: { width: number; height: number }, dx: number, dy: number): readonly [number, number] {
  const perPx = DEGREES_ACROSS / Math.max(Math.min(stage.width, stage.height), 1);
  return [-dx * perPx, dy * perPx];
}
