// What arrives over the network after the page: the map of the head and the program that draws it. Failures go to the session.
import { useEffect, useState } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import { loadAnew } from '#panels/load-anew.ts';
import { pictureFailed } from '#session/actions.ts';
import { stillsAsked } from '#session/comfort-actions.ts';
import { messageOf } from '#session/failure-detail.ts';
import type { SessionStore } from '#session/store.ts';
import { loadManifest } from './load-manifest.ts';
import { loadScene, type SceneModule } from './scene-module.ts';

export interface Arrivals {
  readonly manifest: Manifest | null;
  readonly scene: SceneModule | null;
  /** Counts the reader's tries, from 0; a new try starts the picture afresh. */
  readonly tries: number;
}

export function useArrivals(store: SessionStore, root: string): Arrivals {
  const [tries, setTries] = useState(0);
  const [manifest, setManifest] = useState<Manifest | null>(null);
  const [scene, setScene] = useState<SceneModule | null>(null);

  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.picture.kind === 'loading' && before.picture.kind === 'failed') setTries((count) => count + 1);
      }),
    [store],
  );

  useEffect(() => {
    const leaving = new AbortController();
    const fail = (failure: 'manifest' | 'script') => (error: unknown) => {
      if (!leaving.signal.aborted) store.setState(pictureFailed(failure, messageOf(error)));
    };
    loadManifest(root, leaving.signal).then(setManifest, fail('manifest'));
    // Who is shown stills fetches nothing that draws.
    if (stillsAsked(store.getState()) === null)
      loadScene().then(setScene, (error: unknown) => {
        fail('script')(error);
        if (tries > 0 && !leaving.signal.aborted) void loadAnew();
      });
    return () => leaving.abort();
  }, [store, root, tries]);

  return { manifest, scene, tries };
}
