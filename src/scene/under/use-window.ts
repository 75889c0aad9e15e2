// Where the round window lies on the skin: under the pointer, at the point the keyboard attends to, where a finger put it.
import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import { facing, type Lens, pixelsPerMetre, projectPoint } from '#anatomy/camera-fit.ts';
import type { Manifest, Point } from '#anatomy/manifest.ts';
import type { Attention } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';
import type { DrawnHead } from '../drawn-head.ts';
import { belongsToPicture } from '../gestures.ts';
import type { SkinPicker, SkinPlace } from '../skin-picker.ts';
import { isPart } from './describe-under.ts';
import { WINDOW_RADIUS_M } from './under-easing.ts';
import { listenForWindow } from './window-hand.ts';

interface Needs {
  readonly store: SessionStore;
  readonly manifest: Manifest;
  readonly drawn: DrawnHead;
  readonly lens: { readonly current: Lens | null };
  readonly picker: SkinPicker;
  readonly stageElement: HTMLElement;
  readonly canvasHost: HTMLElement;
  readonly handsOff: { current: boolean };
  readonly open: boolean;
}

/** The window's place; null before it has had one. Asks for a frame with every move. */
export function useWindow(needs: Needs): RefObject<SkinPlace | null> {
  const { store, manifest, drawn, lens, picker, stageElement, canvasHost, handsOff, open } = needs;
  const { width, height } = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const place = useRef<SkinPlace | null>(null);

  useEffect(() => {
    if (!open) return;
    const stage = { width, height };
    const move = (to: SkinPlace | null): void => {
      if (to === null) return;
      place.current = to;
      invalidate();
    };
    const put = (x: number, y: number): void => {
      if (lens.current) move(picker.placeAt(lens.current, stage, x, y));
    };
    const follow = (attention: Attention): void => {
      const at = placeAttended(attention, manifest, drawn);
      if (at) move(picker.nearest(at));
    };
    follow(store.getState().attention);
    if (place.current === null && lens.current) move(picker.nearest(firstPlace(manifest, lens.current)));
    const stopFollowing = store.subscribe(({ attention }, { attention: before }) => {
      if (attention !== before) follow(attention);
    });
    const stopListening = listenForWindow(
      stageElement,
      (target) => belongsToPicture(target, canvasHost),
      {
        open: () => true,
        seen: () => {
          if (!(place.current && lens.current)) return null;
          const { at } = place.current;
          return {
            ...projectPoint(lens.current, stage, at),
            radius: WINDOW_RADIUS_M * pixelsPerMetre(lens.current, stage, at),
          };
        },
        put,
      },
      handsOff,
    );
    return () => {
      stopFollowing();
      stopListening();
    };
  }, [open, store, manifest, drawn, lens, picker, stageElement, canvasHost, handsOff, width, height, invalidate]);

  return place;
}

/** Where the window opens before anybody has put it anywhere: on the area turned most towards the viewer. */
function firstPlace({ regions }: Manifest, lens: Lens): Point {
  const anchors = regions.flatMap((region) => region.anchors);
  return (
    anchors.reduce<Manifest['regions'][number]['anchors'][number] | null>(
      (best, next) => (best && facing(lens, best.at, best.normal) >= facing(lens, next.at, next.normal) ? best : next),
      null,
    )?.at ?? lens.target
  );
}

/** Where what is attended to lies, unless a pointer that hovers has the window with it anyway. */
function placeAttended(attention: Attention, manifest: Manifest, drawn: DrawnHead): Point | null {
  if (attention.kind === 'nothing' || (attention.kind === 'pointing' && attention.by === 'pointer')) return null;
  const { at } = attention;
  if (at.kind === 'site') return drawn.sites().find(({ id }) => id === at.id)?.at ?? null;
  if (at.kind === 'region') return null;
  return manifest.layers.parts.find(({ part }) => part.kind !== 'base' && isPart(part, at))?.anchor ?? null;
}
