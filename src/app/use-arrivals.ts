// What has arrived of the map of the head and the program that draws it, try by try. Failures go to the session.
import { useEffect, useRef, useState } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import { loadAnew } from '#panels/load-anew.ts';
import { pictureFailed } from '#session/actions.ts';
import { messageOf } from '#session/failure-detail.ts';
import type { SessionStore } from '#session/store.ts';
import { type Arrivals, beginArrivals, type Drawing } from './arrivals.ts';
import { UncheckedMap } from './load-manifest.ts';

export interface Arrived {
  readonly manifest: Manifest | null;
  readonly drawing: Drawing | null;
  /** Counts the reader's tries, from 0; a new try starts the picture afresh. */
  readonly tries: number;
}

/** @param begun what was asked for before the page was there, for the first try */
export function useArrivals(store: SessionStore, root: string, begun?: Arrivals): Arrived {
  const first = useRef(begun);
  const [tries, setTries] = useState(0);
  const [manifest, setManifest] = useState<Manifest | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.picture.kind !== 'loading' || before.picture.kind !== 'failed') return;
        setTries((count) => count + 1);
        setDrawing(null);
      }),
    [store],
  );

  useEffect(() => {
    let left = false;
    const coming = first.current ?? beginArrivals(root, store);
    first.current = undefined;
    const fail = (failure: 'manifest' | 'script' | 'no-webgl') => (error: unknown) => {
      if (!left) store.setState(pictureFailed(failure, messageOf(error)));
    };
    const askAnew = () => {
      if (tries > 0 && !left) void loadAnew();
    };
    coming.manifest.then(
      (sound) => left || setManifest(sound),
      (error: unknown) => {
        fail('manifest')(error);
        if (error instanceof UncheckedMap) askAnew();
      },
    );
    coming.scene?.catch((error: unknown) => {
      fail('script')(error);
      askAnew();
    });
    const { scene, early } = coming;
    if (scene && !early) fail('no-webgl')('webgl2');
    // A failure is told above.
    scene?.then(
      (program) => left || !early || setDrawing({ ...program, early }),
      () => {},
    );
    return () => {
      left = true;
      coming.leave();
    };
  }, [store, root, tries]);

  return { manifest, drawing, tries };
}
