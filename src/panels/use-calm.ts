// Whether nothing is to move by itself: asked for on the device, or in the comfort settings.
import { useStore } from 'zustand';
import type { SessionStore } from '#session/store.ts';
import { REDUCED_MOTION, useMedia } from './use-media.ts';

export function useCalm(store: SessionStore): boolean {
  const device = useMedia(REDUCED_MOTION);
  const chosen = useStore(store, ({ comfort }) => comfort.calm);
  return device || chosen;
}
