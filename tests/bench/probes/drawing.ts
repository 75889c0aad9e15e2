// Writes down, from within a page, each frame that the page asks for: when it was, and what was drawn in it.

export interface Frame {
  /** As the browser tells the callbacks of one frame, ms. */
  readonly time: number;
  draws: number;
  triangles: number;
}

export interface Drawing {
  readonly frames: Frame[];
  /** Draw calls outside of any animation frame. */
  outside: number;
  /** Whether callbacks of a frame are running now. */
  inFrame: boolean;
  /** The browser's own asking, which is not written down. */
  readonly ask: (callback: FrameRequestCallback) => number;
}

declare global {
  interface Document {
    __drawing?: Drawing;
  }
}

/** Runs in the page, before all its scripts. */
export function watchDrawing(): void {
  const ask = window.requestAnimationFrame.bind(window);
  const drawing: Drawing = { frames: [], outside: 0, inFrame: false, ask };
  Object.defineProperty(document, '__drawing', { value: drawing });
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      if (drawing.frames.at(-1)?.time !== time) drawing.frames.push({ time, draws: 0, triangles: 0 });
      drawing.inFrame = true;
      try {
        callback(time);
      } finally {
        drawing.inFrame = false;
      }
    });

  const count = (mode: number, corners: number, copies: number): void => {
    const frame = drawing.frames.at(-1);
    if (!drawing.inFrame || !frame) drawing.outside += 1;
    else {
      frame.draws += 1;
      if (mode === WebGL2RenderingContext.TRIANGLES) frame.triangles += (corners / 3) * copies;
    }
  };
  // Where a call of each name says how many corners, and how many copies of them.
  const places = {
    drawArrays: [2, null],
    drawElements: [1, null],
    drawArraysInstanced: [2, 3],
    drawElementsInstanced: [1, 4],
    drawRangeElements: [3, null],
  } as const;
  const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...values: number[]) => void>;
  for (const [name, [corners, copies]] of Object.entries(places)) {
    const draw = gl[name];
    if (!draw) throw new Error(`WebGL has no ${name}`);
    gl[name] = function (this: object, ...values) {
      count(values[0] ?? 0, values[corners] ?? 0, copies === null ? 1 : (values[copies] ?? 1));
      draw.apply(this, values);
    };
  }
}
