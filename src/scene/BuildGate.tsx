// Lets in other heads and what muscles do when they are first wanted: program and file come together. Stands before whatever lies on
// the skin: in each frame the head takes its shape first.
import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Manifest } from '#anatomy/manifest.ts';
import { acted } from '#session/layer-actions.ts';
import { wantsMorphs } from '#session/selectors.ts';
import type { SessionStore } from '#session/store.ts';
import type { DrawnHead } from './drawn-head.ts';
import { useWantedModel } from './use-wanted-model.ts';

interface Props {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  readonly head: DrawnHead;
  readonly url: string;
  /** Whether the file may be fetched before it is wanted. */
  readonly ahead: boolean;
  readonly calm: boolean;
}

export function BuildGate({ store, manifest, head, url, ahead, calm }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const choices = useStore(
    store,
    useShallow(({ build, acting }) => ({ build, acting })),
  );
  const load = useCallback(async () => {
    const { openHeadShaper } = await import('./build/head-shaper.ts');
    return (bytes: ArrayBuffer) => openHeadShaper(bytes, manifest, head);
  }, [manifest, head]);
  const { arrived: shaper, refuse } = useWantedModel({
    store,
    field: 'morphs',
    wants: wantsMorphs,
    url,
    file: 'heads.glb',
    ahead,
    load,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrives, or another choice, is what the frame is asked for
  useEffect(invalidate, [shaper, choices, invalidate]);
  // Parts that join later take on the shape of the head they join.
  useEffect(() => head.onChange(invalidate), [head, invalidate]);

  useFrame((_, delta) => {
    if (shaper === null) return;
    try {
      const now = shaper.step(store.getState(), delta, calm);
      if (now.moving) invalidate();
      if (now.acted) store.setState(acted());
    } catch (error) {
      // A part that joined late does not fit the file: said once, not with every frame.
      refuse(error);
    }
  });

  return null;
}
