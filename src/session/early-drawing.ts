// What can be begun before the program that draws is there: the head on its way, and the canvas with its context.

export interface EarlyDrawing {
  readonly drawnOn: DrawnOn;
  /** The bytes of head.glb. */
  readonly head: Promise<ArrayBuffer>;
}

export interface DrawnOn {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGL2RenderingContext;
}

/**
 * What the renderer wants of a context besides. To ask for it waits for all that is being drawn: a tenth of a second and more, once there is
 * something. Here there is nothing yet.
 */
const EXTENSIONS = [
  'EXT_color_buffer_float',
  'EXT_color_buffer_half_float',
  'EXT_texture_filter_anisotropic',
  'KHR_parallel_shader_compile',
  'OES_texture_float_linear',
  'WEBGL_clip_cull_distance',
  'WEBGL_debug_renderer_info',
] as const;

/** A canvas that is in no page yet. Null where the browser gives no WebGL 2. */
export function openContext(): DrawnOn | null {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'display:block;width:100%;height:100%;touch-action:pan-y';
  const context = canvas.getContext('webgl2', { alpha: true, antialias: true });
  if (!context) return null;
  for (const name of EXTENSIONS) context.getExtension(name);
  return { canvas, context };
}
