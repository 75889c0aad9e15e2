// Draws fewer pixels while a slow machine is turning the head, and all of them once it rests; always just as many as the canvas has.
// Tells what the machine can bear when even that is not enough. A canvas that changes its size waits for all that was drawn before, half a
// second on a machine without a graphics card: it is done once, at the beginning of a movement, and not for what only changes its colour.
import { useFrame, useStore, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Matrix4 } from 'three';
import type { Able } from '#session/session.ts';
import { createPace } from './pace.ts';
import { useDisplayPixels } from './use-display-pixels.ts';

/** A frame that takes longer than this (ms) makes the turning head stutter. */
const SLOW_FRAME_MS = 32;
/** Slow frames in a row before pixels are saved: one hitch is not a slow machine. */
const PATIENCE = 4;
const REST_MS = 180;
const MOST_SHARE = 0.7;
const LEAST_SHARE = 0.45;
/** What a weak machine begins a movement with: it need not stutter first to be known as weak. */
const WEAK_SHARE = 0.6;
/** A camera put in the same place anew is off by less than this, by rounding: no movement. */
const ROUNDING = 1e-9;
/** Device pixels to a CSS pixel: beyond two the eye gains nothing and the battery pays; a light picture does with one. */
const MOST_PIXELS = { whole: 2, light: 1 } as const;

interface Props {
  readonly light: boolean;
  readonly onSlow: (able: Able) => void;
}

export function Sharpness({ light, onSlow }: Props) {
  const setDpr = useThree((state) => state.setDpr);
  const store = useStore();
  // `bearable`: what share of the pixels this machine can draw in time, as far as it is known.
  const now = useRef({
    last: 0,
    asked: false,
    moving: false,
    slow: 0,
    share: 1,
    bearable: light ? WEAK_SHARE : 1,
    timer: 0,
  }).current;
  const before = useMemo(() => new Matrix4(), []);
  const pace = useMemo(createPace, []);
  const full = Math.min(Math.max(useDisplayPixels(), 1), light ? MOST_PIXELS.light : MOST_PIXELS.whole);

  useEffect(() => () => window.clearTimeout(now.timer), [now]);

  // Another display begins with all its pixels; the timer of the one before knew only those it had.
  useLayoutEffect(() => {
    window.clearTimeout(now.timer);
    now.share = 1;
    setDpr(full);
  }, [full, setDpr, now]);

  // Where a side is no whole number of pixels, the renderer rounds up after a change of size and down after a shadow: the picture would
  // jump by a row. Asked for the canvas itself, it always rounds down, as the canvas does.
  useLayoutEffect(() => {
    const settle = (): void => store.getState().gl.setRenderTarget(null);
    settle();
    return store.subscribe((is, was) => {
      if (is.size !== was.size || is.viewport.dpr !== was.viewport.dpr) settle();
    });
  }, [store]);

  useFrame(({ internal, camera }) => {
    const time = performance.now();
    const moved = now.last > 0 && differ(before, camera.matrixWorld);
    before.copy(camera.matrixWorld);
    // Between two frames of one movement no time passes but what the machine takes; at rest a hand may pause.
    const took = moved && now.moving && now.asked ? time - now.last : null;
    now.last = time;
    now.moving = moved;
    now.asked = internal.frames > 1;
    if (took !== null) now.slow = took > SLOW_FRAME_MS ? now.slow + 1 : 0;
    if (now.share <= LEAST_SHARE) {
      const able = pace(took, light);
      if (able) onSlow(able);
    }
    if (took !== null && now.slow >= PATIENCE && now.share > LEAST_SHARE) {
      now.slow = 0;
      const wanted = now.share * Math.min(MOST_SHARE, Math.sqrt(SLOW_FRAME_MS / took));
      now.bearable = Math.max(LEAST_SHARE, wanted);
    }
    if (moved && now.asked && now.share > now.bearable) {
      now.share = now.bearable;
      setDpr(full * now.share);
    }
    window.clearTimeout(now.timer);
    // While another frame is on its way the picture does not rest, however long that takes.
    if (now.share === 1 || now.asked) return;
    now.timer = window.setTimeout(() => {
      now.share = 1;
      setDpr(full);
    }, REST_MS);
  });

  return null;
}

const differ = (one: Matrix4, other: Matrix4): boolean =>
  one.elements.some((value, at) => Math.abs(value - (other.elements[at] ?? 0)) > ROUNDING);
