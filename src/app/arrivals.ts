// What arrives over the network after the page, all of it asked for at once: the map of the head, the head, and the program that draws.
// The canvas is opened meanwhile, and before the page's own program makes the browser draw anew: opening waits for all that is being drawn.
import type { Manifest } from '#anatomy/manifest.ts';
import { pictureComing } from '#session/actions.ts';
import { stillsAsked } from '#session/comfort-actions.ts';
import { type EarlyDrawing, openContext } from '#session/early-drawing.ts';
import { fetchHead } from '#session/fetch-head.ts';
import type { SessionStore } from '#session/store.ts';
import { loadManifest } from './load-manifest.ts';
import { loadScene, type SceneModule } from './scene-module.ts';

/** The program that draws, with what was begun for it. */
export interface Drawing extends SceneModule {
  readonly early: EarlyDrawing;
}

export interface Arrivals {
  readonly manifest: Promise<Manifest>;
  /** Null where none is wanted. */
  readonly scene: Promise<SceneModule> | null;
  /** Null where none is wanted, or the browser gives no context to draw with. */
  readonly early: EarlyDrawing | null;
  /** Nobody waits for the rest. */
  readonly leave: () => void;
}

export const modelUrlBelow = (root: string): string => `${root}models/head.glb`;

/** Whether anything will be drawn follows from the session: who is shown stills fetches nothing for it. */
export function beginArrivals(root: string, store: SessionStore): Arrivals {
  const draws = stillsAsked(store.getState()) === null;
  const leaving = new AbortController();
  const { signal } = leaving;
  const manifest = loadManifest(root, signal);
  const scene = draws ? loadScene() : null;
  const coming = (percent: number): void => store.setState(pictureComing(percent));
  const head = draws ? fetchHead(modelUrlBelow(root), signal, coming) : null;
  const drawnOn = draws ? openContext() : null;
  const early = head && drawnOn && { drawnOn, head };
  // Whoever waits hears of a failure; until somebody does, it is no fault of the page.
  for (const wish of [manifest, scene, head]) wish?.catch(() => {});
  return { manifest, scene, early, leave: () => leaving.abort() };
}
