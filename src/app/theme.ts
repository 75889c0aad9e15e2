// Which brightness the page really has: the reader's choice, or the device's. Knows nothing of colours; those are in tokens.css.
import type { Theme } from '#session/session.ts';

/** What `<html data-theme>` and the scene may be. */
export type Brightness = Exclude<Theme, 'system'>;

/** The brightness for a choice on a device that prefers dark (or not). */
export function brightnessOf(theme: Theme, deviceIsDark: boolean): Brightness {
  if (theme !== 'system') return theme;
  return deviceIsDark ? 'dark' : 'light';
}
