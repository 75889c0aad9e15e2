// What the whole document shows of the session: brightness, kind of reader and comfort, as attributes of <html> that styles and tools rely upon.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useCalm } from '#panels/use-calm.ts';
import { useMedia } from '#panels/use-media.ts';
import type { SessionStore } from '#session/store.ts';
import { type Brightness, brightnessOf } from './theme.ts';

/** Keeps the attributes; returns the brightness that is shown, and whether nothing moves by itself. */
export function useHtml(store: SessionStore): { readonly brightness: Brightness; readonly calm: boolean } {
  const deviceIsDark = useMedia('(prefers-color-scheme: dark)');
  const theme = useStore(store, (session) => session.theme);
  const level = useStore(store, (session) => session.level);
  const text = useStore(store, ({ comfort }) => comfort.text);
  const brightness = brightnessOf(theme, deviceIsDark);
  const calm = useCalm(store);
  useEffect(() => {
    const root = document.documentElement;
    Object.assign(root.dataset, { theme: brightness, level, text });
    root.toggleAttribute('data-calm', calm);
  }, [brightness, level, text, calm]);
  return { brightness, calm };
}
