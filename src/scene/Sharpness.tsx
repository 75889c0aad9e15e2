// Draws fewer pixels while a slow machine is moving the picture, and all of them once it rests; always just as many as the canvas has.
import { useFrame, useStore, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** A frame that takes longer than this (ms) makes the turning head stutter. */
const SLOW_FRAME_MS = 32;
/** Slow frames in a row before pixels are saved: one hitch is not a slow machine. */
const PATIENCE = 4;
const REST_MS = 180;
const STEP = 0.7;
const LEAST_SHARE = 0.45;
/** Pause between two frames (ms) that means the picture had been at rest. */
const NEW_MOVE_MS = 160;

export function Sharpness() {
  const setDpr = useThree((state) => state.setDpr);
  const store = useStore();
  const pace = useRef({ last: 0, slow: 0, full: 0, share: 1, timer: 0 });

  useEffect(() => {
    const now = pace.current;
    return () => window.clearTimeout(now.timer);
  }, []);

  // Where a side is no whole number of pixels, the renderer rounds up after a change of size and down after a shadow: the picture would
  // jump by a row. Asked for the canvas itself, it always rounds down, as the canvas does.
  useLayoutEffect(() => {
    const settle = (): void => store.getState().gl.setRenderTarget(null);
    settle();
    return store.subscribe((now, before) => {
      if (now.size !== before.size || now.viewport.dpr !== before.viewport.dpr) settle();
    });
  }, [store]);

  useFrame(({ viewport }) => {
    const now = pace.current;
    const time = performance.now();
    const took = time - now.last;
    now.last = time;
    now.slow = took > SLOW_FRAME_MS && took < NEW_MOVE_MS ? now.slow + 1 : 0;
    if (now.share === 1) now.full = viewport.dpr;
    if (now.slow >= PATIENCE && now.share > LEAST_SHARE) {
      now.slow = 0;
      now.share = Math.max(LEAST_SHARE, now.share * STEP);
      setDpr(now.full * now.share);
    }
    if (now.share === 1) return;
    window.clearTimeout(now.timer);
    now.timer = window.setTimeout(() => {
      now.share = 1;
      setDpr(now.full);
    }, REST_MS);
  });

  return null;
}
