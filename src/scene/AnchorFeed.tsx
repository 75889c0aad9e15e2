// Publishes where every point stands, with every drawn frame and in the same task, so that buttons and rings never part. Offers the
// picking of skin, and says when the picture has settled. Comes after CameraRig in the tree: it reads the lens of this frame.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Lens } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import type { StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import { HIDES_NOTHING, stageFrame } from './anchor-feed.ts';
import type { DrawnHead } from './drawn-head.ts';
import type { SkinPicker } from './skin-picker.ts';
import type { UnderFeed } from './under-feed.ts';

interface Props {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  /** Where the points and landmarks now are. */
  readonly head: DrawnHead;
  /** Null until it is there. */
  readonly picker: SkinPicker | null;
  /** Offered while muscles or nerves are drawn. */
  readonly under: { readonly current: UnderFeed | null };
  readonly lens: { readonly current: Lens | null };
  readonly link: StageLink;
  /** After the first frame. */
  readonly onDrawn: () => void;
  /** After the first frame whose points are known to be hidden or not. */
  readonly onSettled: () => void;
}

export function AnchorFeed({ store, manifest, head, picker, under, lens, link, onDrawn, onSettled }: Props) {
  const { width, height } = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const get = useThree((state) => state.get);
  const reached = useRef<'nothing' | 'drawn' | 'settled'>('nothing');
  const timer = useRef(0);
  const told = useRef({ onDrawn, onSettled });
  told.current = { onDrawn, onSettled };

  useEffect(() => {
    link.offerPick((x, y) => {
      const seen = lens.current;
      if (seen === null || picker === null) return null;
      const structure = under.current?.pick(seen, { width, height }, x, y);
      if (structure) return structure;
      const id = picker.regionAt(seen, { width, height }, x, y);
      return id && { kind: 'region', id };
    });
    return () => link.offerPick(null);
  }, [link, lens, under, picker, width, height]);

  useEffect(() => {
    link.offerSnapshot(async (wish) => (await import('./snapshot.ts')).takeSnapshot(wish, get(), lens.current));
    return () => link.offerSnapshot(null);
  }, [link, lens, get]);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  useEffect(() => {
    if (picker === null) return;
    // The points that it finds behind the head are marked as such.
    invalidate();
    return head.onChange(() => picker.refit());
  }, [head, picker, invalidate]);

  const ruler = useStore(store, ({ measuring }) => measuring.kind);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ruler taken out asks for a frame with the landmarks in it
  useEffect(invalidate, [ruler, invalidate]);

  useFrame(() => {
    if (lens.current === null) return;
    const hides = picker?.hides ?? HIDES_NOTHING;
    const placed = { sites: head.sites(), regions: manifest.regions };
    const landmarks = ruler === 'on' ? head.landmarks() : {};
    const structure = under.current?.place(lens.current) ?? null;
    link.publish(stageFrame(placed, lens.current, { width, height }, hides, structure, landmarks));
    if (reached.current === 'nothing') {
      reached.current = 'drawn';
      timer.current = window.setTimeout(() => told.current.onDrawn());
    }
    if (reached.current === 'drawn' && picker) {
      reached.current = 'settled';
      timer.current = window.setTimeout(() => told.current.onSettled());
    }
  });

  return null;
}
