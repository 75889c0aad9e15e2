// What the whole document shows of the session: brightness and kind of reader, as attributes of <html> that styles and tools rely upon.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useMedia } from '#panels/use-media.ts';
import type { SessionStore } from '#session/store.ts';
import { type Brightness, brightnessOf } from './theme.ts';

/** Keeps the attributes; returns the brightness that is shown. */
export function useHtml(store: SessionStore): Brightness {
  const deviceIsDark = useMedia('(prefers-color-scheme: dark)');
  const theme = useStore(store, (session) => session.theme);
  const level = useStore(store, (session) => session.level);
  const brightness = brightnessOf(theme, deviceIsDark);
  useEffect(() => {
    Object.assign(document.documentElement.dataset, { theme: brightness, level });
  }, [brightness, level]);
  return brightness;
}
