// Where the camera stands for a view on a stage of a given size, and where a point of the head then appears. Pure maths without
// three, because the stills are placed by it where there is no WebGL.
import type { Point, View } from './manifest.ts';

/** The part of the page the picture is drawn on, in CSS pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the stage that panels cover on each side, so that the camera can keep its subject clear of them. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Lens {
  /** Metres, atlas frame. */
  readonly position: Point;
  readonly target: Point;
  /** Vertical angle over the whole height of the stage. */
  readonly fovDeg: number;
  /** CSS pixels (right, down) by which `target` appears beside the middle of the stage. */
  readonly shift: readonly [x: number, y: number];
}

/** A long lens: the face keeps its proportions, as in a portrait. */
export const FOV_DEG = 22;

/** Insets that leave less than this share of the stage are taken as if they left it: a covered stage still has a picture. */
const LEAST_CLEAR_SHARE = 0.25;

/** Skin tilted further from the viewer than this (cosine) is too foreshortened to be read or hit. */
const LEAST_FACING = 0.18;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A point on the sphere about `target` from which a view is taken; degrees and metres as in `View`. */
export function standAt(target: Point, azimuthDeg: number, elevationDeg: number, distance: number): Point {
  const [azimuth, elevation] = [radians(azimuthDeg), radians(elevationDeg)];
  const level = Math.cos(elevation) * distance;
  return [
    target[0] + Math.sin(azimuth) * level,
    target[1] + Math.sin(elevation) * distance,
    target[2] + Math.cos(azimuth) * level,
  ];
}

/** Width, height and middle (beside the stage's own) of what the insets leave clear, in CSS pixels. */
export function clearPart(stage: Stage, insets: Insets): Stage & { readonly shift: readonly [x: number, y: number] } {
  const across = clearSpan(stage.width, insets.left, insets.right);
  const down = clearSpan(stage.height, insets.top, insets.bottom);
  return { width: across.span, height: down.span, shift: [across.shift, down.shift] };
}

function clearSpan(length: number, before: number, after: number): { readonly span: number; readonly shift: number } {
  const least = length * LEAST_CLEAR_SHARE;
  const covered = before + after;
  if (length - covered >= least) return { span: length - covered, shift: (before - after) / 2 };
  const shrink = (length - least) / covered;
  return { span: least, shift: ((before - after) * shrink) / 2 };
}

/** Pixels of the stage per metre across the line of sight, one metre from the camera. */
export const focalPx = (stage: Stage, fovDeg: number): number => stage.height / 2 / Math.tan(radians(fovDeg) / 2);

/** Room left round a view's box: parts nearer than its plane look larger, and labels need a little air. */
const MARGIN = 1.06;

/** Distance in metres from which a box of these half sizes, with a little room round it, fills the clear part. */
export function distanceFor(halfSize: View['halfSize'], stage: Stage, insets: Insets): number {
  const clear = clearPart(stage, insets);
  return MARGIN * focalPx(stage, FOV_DEG) * Math.max((2 * halfSize[0]) / clear.width, (2 * halfSize[1]) / clear.height);
}

/** The lens under which the view's box, with a little room round it, fills the part of the stage that the insets leave clear, in its middle. */
export function fitView(view: View, stage: Stage, insets: Insets): Lens {
  const distance = distanceFor(view.halfSize, stage, insets);
  return {
    position: standAt(view.target, view.azimuthDeg, view.elevationDeg, distance),
    target: view.target,
    fovDeg: FOV_DEG,
    shift: clearPart(stage, insets).shift,
  };
}

/** Where a point of the atlas frame appears, in CSS pixels from the stage's left and top edges. */
export function projectPoint(lens: Lens, stage: Stage, point: Point): { readonly x: number; readonly y: number } {
  const forward = unit(minus(lens.target, lens.position));
  const right = unit([-forward[2], 0, forward[0]]);
  const up = cross(right, forward);
  const seen = minus(point, lens.position);
  const scale = focalPx(stage, lens.fovDeg) / Math.max(dot(seen, forward), 1e-6);
  return {
    x: stage.width / 2 + lens.shift[0] + dot(seen, right) * scale,
    y: stage.height / 2 + lens.shift[1] - dot(seen, up) * scale,
  };
}

/** Direction (unit) of the line of sight through a place on the stage; the inverse of `projectPoint`. */
export function rayThrough(lens: Lens, stage: Stage, x: number, y: number): Point {
  const forward = unit(minus(lens.target, lens.position));
  const right = unit([-forward[2], 0, forward[0]]);
  const up = cross(right, forward);
  const focal = focalPx(stage, lens.fovDeg);
  const across = (x - stage.width / 2 - lens.shift[0]) / focal;
  const down = (y - stage.height / 2 - lens.shift[1]) / focal;
  return unit([
    forward[0] + right[0] * across - up[0] * down,
    forward[1] + right[1] * across - up[1] * down,
    forward[2] + right[2] * across - up[2] * down,
  ]);
}

/** CSS pixels that one metre of skin at this point takes, face on. */
export function pixelsPerMetre(lens: Lens, stage: Stage, point: Point): number {
  const forward = unit(minus(lens.target, lens.position));
  return focalPx(stage, lens.fovDeg) / Math.max(dot(minus(point, lens.position), forward), 1e-6);
}

/** Cosine of the angle between the skin's outward normal and the line to the viewer: 1 face on, 0 edge on, below 0 turned away. */
export function facing(lens: Lens, at: Point, normal: Point): number {
  return dot(unit(normal), unit(minus(lens.position, at)));
}

/** Whether skin there is turned enough towards the viewer to be read; other parts of the head may still hide it. */
export function facesLens(lens: Lens, at: Point, normal: Point): boolean {
  return facing(lens, at, normal) > LEAST_FACING;
}

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Point, b: Point): Point => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Point): Point => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};
