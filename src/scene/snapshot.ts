// Draws the picture once more with as many pixels as are asked for, and puts everything back in the same task, so that nothing of it is
// ever seen. Fetched when a picture is first wanted.
import type { RootState } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import type { Lens } from '#anatomy/camera-fit.ts';
import type { SnapshotWish } from '#session/stage-link.ts';
import { lightFor } from './snapshot-light.ts';

/** On a clear ground. Throws where the device cannot draw so many pixels, or no frame has been drawn yet. */
export function takeSnapshot(
  { part, scale, light }: SnapshotWish,
  { gl, scene, camera, size }: RootState,
  lens: Lens | null,
): HTMLCanvasElement {
  if (lens === null) throw new Error('There is no picture yet.');
  const [shiftX, shiftY] = lens.shift;
  const eye = camera as PerspectiveCamera;
  const ratio = gl.getPixelRatio();
  const relight = light ? lightFor(scene, light) : () => {};
  try {
    gl.setPixelRatio(scale);
    gl.setSize(part.width, part.height, false);
    gl.setRenderTarget(null);
    eye.setViewOffset(size.width, size.height, part.x - shiftX, part.y - shiftY, part.width, part.height);
    gl.render(scene, eye);
    return copyOf(gl.domElement, gl.getContext());
  } finally {
    relight();
    gl.setPixelRatio(ratio);
    gl.setSize(size.width, size.height, false);
    gl.setRenderTarget(null);
    eye.setViewOffset(size.width, size.height, -shiftX, -shiftY, size.width, size.height);
    gl.render(scene, eye);
  }
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
