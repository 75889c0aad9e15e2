// Publishes where every point stands, with every drawn frame and in the same task, so that buttons and rings never part. Offers the
// picking of skin, and says when the picture has settled. Comes after CameraRig in the tree: it reads the lens of this frame.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { BufferGeometry } from 'three';
import type { Lens } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import type { StageLink } from '#session/stage-link.ts';
import { HIDES_NOTHING, stageFrame } from './anchor-feed.ts';
import { createSkinPicker, type SkinPicker } from './skin-picker.ts';

interface Props {
  readonly manifest: Manifest;
  readonly head: BufferGeometry;
  readonly lens: { readonly current: Lens | null };
  readonly link: StageLink;
  /** After the first frame whose points are known to be hidden or not. */
  readonly onSettled: () => void;
}

export function AnchorFeed({ manifest, head, lens, link, onSettled }: Props) {
  const { width, height } = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const picker = useRef<SkinPicker | null>(null);
  const drawn = useRef(0);
  const timer = useRef(0);
  const settled = useRef(onSettled);
  settled.current = onSettled;

  useEffect(() => {
    link.offerPick((x, y) => {
      const seen = lens.current;
      const id = seen && picker.current ? picker.current.regionAt(seen, { width, height }, x, y) : null;
      return id && { kind: 'region', id };
    });
    return () => link.offerPick(null);
  }, [link, lens, width, height]);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  useFrame(() => {
    if (lens.current === null) return;
    link.publish(stageFrame(manifest, lens.current, { width, height }, picker.current?.hides ?? HIDES_NOTHING));
    drawn.current += 1;
    // The tree of triangles takes tens of milliseconds: the head is on screen before it is built.
    if (drawn.current === 1) {
      timer.current = window.setTimeout(() => {
        picker.current = createSkinPicker(head);
        invalidate();
      });
    }
    if (drawn.current === 2) timer.current = window.setTimeout(() => settled.current());
  });

  return null;
}
