// How light and shade of the head are set: as chosen, else strong where the device asks for contrast or draws in colours of its own.
import { useStore } from 'zustand';
import type { Comfort } from '#session/session.ts';
import type { SessionStore } from '#session/store.ts';
import { useMedia } from './use-media.ts';

export function useContrast(store: SessionStore): Comfort['model'] {
  const chosen = useStore(store, ({ comfort }) => comfort.model);
  const more = useMedia('(prefers-contrast: more), (forced-colors: active)');
  return chosen === 'normal' && more ? 'strong' : chosen;
}
