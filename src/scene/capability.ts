// What a machine can bear, as far as it says so before anything is drawn.

/** Drawn by the processor instead of a graphics card, as these names of renderers say. */
const BY_SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** GiB of memory below which a second drawing of the head for its shadow is left out. */
const LITTLE_MEMORY_GIB = 2;

/** @param memoryGib as browsers tell it, rounded to a power of two; undefined where they do not */
export function isWeak(renderer: string, memoryGib: number | undefined): boolean {
  return BY_SOFTWARE.test(renderer) || (memoryGib ?? Number.POSITIVE_INFINITY) < LITTLE_MEMORY_GIB;
}

/** The renderer's name; empty where the browser hides it. */
export function rendererOf(context: WebGL2RenderingContext): string {
  // Where the plain name says nothing, browsers that tell more do so by an extension.
  const more = context.getExtension('WEBGL_debug_renderer_info');
  return String(context.getParameter(more ? more.UNMASKED_RENDERER_WEBGL : context.RENDERER) ?? '');
}

/** GiB, where the browser tells. */
export const memoryOf = (browser: Navigator): number | undefined =>
  (browser as Navigator & { readonly deviceMemory?: number }).deviceMemory;
