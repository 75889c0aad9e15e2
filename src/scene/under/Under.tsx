// Muscles, nerves and the base under a skin that fades, opens in a round window or takes on the tints of its nerve roots. Loaded when
// first wanted. What is drawn follows from the session's records; everything eases there and then rests.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { FOV_DEG, focalPx, type Lens } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import type { SessionStore } from '#session/store.ts';
import type { DrawnHead } from '../drawn-head.ts';
import type { SkinUniforms } from '../skin-material.ts';
import type { SkinPicker } from '../skin-picker.ts';
import type { Studio } from '../studio-light.ts';
import type { UnderFeed } from '../under-feed.ts';
import { describeUnder, type UnderRecords } from './describe-under.ts';
import type { UnderModel } from './load-layers.ts';
import { createUnderDrawing } from './under-drawing.ts';
import { stepUnder } from './under-easing.ts';
import { createUnderFeed } from './under-feed-of.ts';
import { useWindow } from './use-window.ts';

export interface UnderProps {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  readonly drawn: DrawnHead;
  readonly model: UnderModel;
  readonly studio: Studio;
  readonly skin: SkinUniforms;
  readonly lens: { readonly current: Lens | null };
  readonly picker: SkinPicker;
  readonly stageElement: HTMLElement;
  readonly canvasHost: HTMLElement;
  /** True while a finger holds the window. */
  readonly handsOff: { current: boolean };
  readonly calm: boolean;
  readonly feed: { current: UnderFeed | null };
  /** Whether the skin is drawn here, in place of the plain one. */
  readonly onCover: (covered: boolean) => void;
}

export function Under(props: UnderProps) {
  const { store, manifest, drawn, model, studio, skin, lens, picker, calm, feed, onCover } = props;
  const { gl, scene, camera, invalidate } = useThree();
  const drawing = useMemo(() => createUnderDrawing(model, drawn.skin, studio, skin), [model, drawn, studio, skin]);
  const session = useStore(
    store,
    useShallow(({ attention, layers }) => ({ attention, layers })),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the records follow from these two parts of the session
  const records = useMemo(() => describeUnder(store.getState(), manifest), [session, manifest, store]);
  const latest = useRef(records);
  latest.current = records;
  const [compiled, setCompiled] = useState(false);
  const [covered, setCovered] = useState(false);
  const seenBy = useRef<Lens | null>(null);
  const window = useWindow({ ...props, open: records.window });

  useEffect(() => () => drawing.dispose(), [drawing]);
  useEffect(() => {
    const left = drawing.morphables.map((part) => drawn.join(part));
    return () => {
      for (const leave of left) leave();
    };
  }, [drawing, drawn]);

  // Shaders are compiled before their first frame, off the main thread where the browser can.
  useEffect(() => {
    let gone = false;
    const start = (): void => {
      if (!gone) setCompiled(true);
    };
    if (gl.getContext().getExtension('KHR_parallel_shader_compile')) void gl.compileAsync(scene, camera).then(start);
    else start();
    return () => {
      gone = true;
    };
  }, [gl, scene, camera]);

  useLayoutEffect(() => {
    if (compiled && isAsked(records)) setCovered(true);
    invalidate();
  }, [compiled, records, invalidate]);

  useLayoutEffect(() => {
    onCover(covered);
    drawing.group.visible = covered;
    gl.shadowMap.needsUpdate = true;
    invalidate();
    return () => onCover(false);
  }, [covered, drawing, gl, invalidate, onCover]);

  useEffect(() => {
    feed.current = createUnderFeed({ model, store, manifest, records: latest, window, picker });
    return () => {
      feed.current = null;
    };
  }, [feed, model, store, manifest, window, picker]);

  useFrame(({ size }, delta) => {
    if (!(covered && lens.current)) return;
    const turning = seenBy.current !== null && !isSameView(seenBy.current, lens.current);
    const inHaste = turning && delta > SLOW_FRAME_S;
    seenBy.current = lens.current;
    drawing.uniforms.focalPx.value = focalPx(size, FOV_DEG);
    const moving = stepUnder(drawing.uniforms, model, records, window.current, delta, calm);
    if (drawing.show(inHaste)) gl.shadowMap.needsUpdate = true;
    if (moving || inHaste) invalidate();
    else if (!isAsked(records)) setCovered(false);
  });

  return <primitive object={drawing.group} />;
}

/** A turning head whose frames take longer than this is drawn with less until it rests. */
const SLOW_FRAME_S = 0.05;

/** Whether anything of it differs from the plain skin. */
const isAsked = ({ skin, window, dermatomes }: UnderRecords): boolean => skin.fade > 0 || window || dermatomes;

const isSameView = (one: Lens, other: Lens): boolean =>
  one.position.every((value, k) => value === other.position[k]) && one.target.every((value, k) => value === other.target[k]);
