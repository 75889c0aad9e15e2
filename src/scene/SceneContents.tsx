// Everything inside the canvas: what things are drawn with, at once, and the head with all that belongs to it once that has arrived.
import { useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo } from 'react';
import type { BufferGeometry } from 'three';
import { isLight } from '#session/comfort-actions.ts';
import { compileAhead } from './compile-ahead.ts';
import { HeadContents, type HeadContentsProps } from './HeadContents.tsx';
import { createLooks, disposeLooks } from './looks.ts';

export interface SceneContentsProps extends Omit<HeadContentsProps, 'head' | 'looks'> {
  /** Null while it is on its way. */
  readonly head: BufferGeometry | null;
}

export function SceneContents({ head, ...rest }: SceneContentsProps) {
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const looks = useMemo(createLooks, []);
  const { store } = rest;
  // What is drawn later is compiled in time anyway, so that this is only done once.
  useLayoutEffect(() => compileAhead(gl, camera, looks, !isLight(store.getState())), [gl, camera, looks, store]);
  useLayoutEffect(() => () => disposeLooks(looks), [looks]);
  return head && <HeadContents head={head} looks={looks} {...rest} />;
}
