// Lets in other heads and what muscles do when they are first wanted: program and file come together. Tells the session how far that is.
// Stands before whatever lies on the skin: in each frame the head takes its shape first.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Manifest } from '#anatomy/manifest.ts';
import { acted, morphsFailed, morphsLoading, morphsReady } from '#session/layer-actions.ts';
import { wantsMorphs } from '#session/selectors.ts';
import type { SessionStore } from '#session/store.ts';
import type { HeadShaper } from './build/head-shaper.ts';
import type { DrawnHead } from './drawn-head.ts';
import { fetchModel } from './read-model.ts';

const FILE = 'heads.glb';

interface Props {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  readonly head: DrawnHead;
  readonly url: string;
  readonly calm: boolean;
}

export function BuildGate({ store, manifest, head, url, calm }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const wanted = useStore(store, wantsMorphs);
  const failed = useStore(store, ({ morphs }) => morphs.kind === 'failed');
  const choices = useStore(
    store,
    useShallow(({ build, acting }) => ({ build, acting })),
  );
  const shaper = useRef<HeadShaper | null>(null);
  const underWay = useRef(false);

  // The file is asked for once and outlives a change of mind; only leaving the picture calls it off.
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => {
      controller.abort();
      shaper.current = null;
      underWay.current = false;
    };
  }, []);

  useEffect(() => {
    const signal = leaving.current?.signal;
    if (!wanted || failed || shaper.current || underWay.current || !signal) return;
    underWay.current = true;
    store.setState(morphsLoading());
    Promise.all([import('./build/head-shaper.ts'), fetchModel(url, FILE, { signal })])
      .then(([{ openHeadShaper }, bytes]) => openHeadShaper(bytes, manifest, head))
      .then(
        (ready) => {
          if (signal.aborted) return;
          shaper.current = ready;
          store.setState(morphsReady());
          invalidate();
        },
        (error: unknown) => {
          if (!signal.aborted) store.setState(morphsFailed(error instanceof Error ? error.message : String(error)));
        },
      )
      .finally(() => {
        underWay.current = false;
      });
  }, [wanted, failed, url, manifest, head, store, invalidate]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is what the frame is asked for
  useEffect(invalidate, [choices, invalidate]);
  // Parts that join later take on the shape of the head they join.
  useEffect(() => head.onChange(invalidate), [head, invalidate]);

  useFrame((_, delta) => {
    try {
      const now = shaper.current?.step(store.getState(), delta, calm);
      if (now?.moving) invalidate();
      if (now?.acted) store.setState(acted());
    } catch (error) {
      // A part that joined late does not fit the file: said once, not with every frame.
      shaper.current = null;
      store.setState(morphsFailed(error instanceof Error ? error.message : String(error)));
    }
  });

  return null;
}
