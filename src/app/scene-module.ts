// Fetches the program that draws in 3D, apart from the page, so that text and stills never wait for it.
import type { Scene } from '#scene/Scene.tsx';

export interface SceneModule {
  readonly Scene: typeof Scene;
}

export function loadScene(): Promise<SceneModule> {
  return import('#scene/Scene.tsx');
}
