// Waiting for the shaders without standing still: whoever asks a graphics card for the result of a compilation waits until it has one.
import type { Camera, Scene, WebGLRenderer } from 'three';

/** Milliseconds between two looks. */
const LOOK_MS = 10;

/** Has everything compiled that the scene is drawn with. Resolves when it is, or when the context is lost. */
export async function compiled(renderer: WebGLRenderer, scene: Scene, camera: Camera): Promise<void> {
  const context = renderer.getContext() as WebGL2RenderingContext;
  if (context.getExtension('KHR_parallel_shader_compile')) {
    await renderer.compileAsync(scene, camera);
    return;
  }
  renderer.compile(scene, camera);
  // Commands are carried out in order: what comes after the compilations tells that they are done.
  const mark = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!mark) return;
  context.flush();
  while (!context.isContextLost() && context.getSyncParameter(mark, context.SYNC_STATUS) !== context.SIGNALED)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  context.deleteSync(mark);
}
