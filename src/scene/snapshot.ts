// Draws the picture once more with as many pixels as are asked for, as it stands or from a named view, and puts everything back in the
// same task, so that nothing of it is ever seen. Fetched when a picture is first wanted.
import type { RootState } from '@react-three/fiber';
import { PerspectiveCamera } from 'three';
import { FOV_DEG, fitView, focalPx, type Lens, type Stage } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import type { Part, Shot, SnapshotWish } from '#session/stage-link.ts';
import { HIDES_NOTHING, stageFrame } from './anchor-feed.ts';
import type { DrawnHead } from './drawn-head.ts';
import { viewerAzimuthDeg } from './pose.ts';
import type { SkinPicker } from './skin-picker.ts';
import { holdLight, lightFor } from './snapshot-light.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/** Throws where the device cannot draw so many pixels, or no frame has been drawn yet. */
export function takeSnapshot(
  { part, scale, view, light }: SnapshotWish,
  { gl, scene, camera, size }: RootState,
  seen: Lens | null,
  manifest: Manifest,
  head: DrawnHead,
  picker: SkinPicker | null,
): Shot {
  if (seen === null) throw new Error('There is no picture yet.');
  const stage: Stage = view ? part : size;
  const lens = view ? fitView(manifest.views[view], stage, NO_INSETS) : seen;
  const own = camera as PerspectiveCamera;
  const eye = eyeOf(lens, stage, part, own);
  const ratio = gl.getPixelRatio();
  const giveBack = holdLight(scene);
  try {
    lightFor(scene, light, viewerAzimuthDeg(lens), focalPx(stage, FOV_DEG));
    gl.shadowMap.needsUpdate = true;
    gl.setPixelRatio(scale);
    gl.setSize(part.width, part.height, false);
    gl.setRenderTarget(null);
    gl.render(scene, eye);
    const picture = copyOf(gl.domElement, gl.getContext());
    const placed = { sites: head.sites(), regions: manifest.regions };
    return { picture, frame: stageFrame(placed, lens, stage, picker?.hides ?? HIDES_NOTHING) };
  } finally {
    giveBack();
    gl.shadowMap.needsUpdate = true;
    gl.setPixelRatio(ratio);
    gl.setSize(size.width, size.height, false);
    gl.setRenderTarget(null);
    gl.render(scene, own);
  }
}

/** An eye of the picture's own: the reader's stays where it is. */
function eyeOf({ position, target, shift }: Lens, stage: Stage, part: Part, { near, far }: PerspectiveCamera): PerspectiveCamera {
  const eye = new PerspectiveCamera(FOV_DEG, stage.width / stage.height, near, far);
  eye.position.set(...position);
  eye.lookAt(...target);
  eye.setViewOffset(stage.width, stage.height, part.x - shift[0], part.y - shift[1], part.width, part.height);
  return eye;
}

/** What was drawn can be read only in the same breath. */
function copyOf(drawn: HTMLCanvasElement, context: WebGLRenderingContext | WebGL2RenderingContext): HTMLCanvasElement {
  const { width, height } = drawn;
  if (context.drawingBufferWidth < width || context.drawingBufferHeight < height) {
    throw new RangeError(`This device draws ${context.drawingBufferWidth} × ${context.drawingBufferHeight} pixels at most.`);
  }
  const copy = Object.assign(document.createElement('canvas'), { width, height });
  const pen = copy.getContext('2d');
  if (!pen) throw new RangeError(`This device has no room for ${width} × ${height} pixels.`);
  pen.drawImage(drawn, 0, 0);
  return copy;
}
