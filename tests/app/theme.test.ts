// Holds which brightness the page has for a choice and a device.
import { describe, expect, it } from 'vitest';
import { brightnessOf } from '#app/theme.ts';

describe('brightness', () => {
  it('follows the device until the reader chooses', () => {
    expect(brightnessOf('system', true)).toBe('dark');
    expect(brightnessOf('system', false)).toBe('light');
  });

  it.each(['light', 'dark', 'dim'] as const)('is %s when the reader says so, whatever the device prefers', (theme) => {
    expect(brightnessOf(theme, true)).toBe(theme);
    expect(brightnessOf(theme, false)).toBe(theme);
  });
});
