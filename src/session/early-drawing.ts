// What can be begun before the program that draws is there: the head on its way, and the canvas with its context, which takes tenths of a
// second to open where the processor draws.

export interface EarlyDrawing {
  readonly drawnOn: DrawnOn;
  /** The bytes of head.glb. */
  readonly head: Promise<ArrayBuffer>;
}

export interface DrawnOn {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGL2RenderingContext;
}

/** A canvas that is in no page yet. Null where the browser gives no WebGL 2. */
export function openContext(): DrawnOn | null {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'display:block;width:100%;height:100%;touch-action:pan-y';
  const context = canvas.getContext('webgl2', { alpha: true, antialias: true });
  return context && { canvas, context };
}
