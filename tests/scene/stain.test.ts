// The areas' colours on the plaster weigh alike, and still differ in hue.
import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { stainOf } from '#scene/stain.ts';

const luminance = ({ r, g, b }: Color): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const stains = Object.values(AREA_SIGNS).map(({ color }) => stainOf(color));

describe('stainOf', () => {
  it('gives every area about the same brightness, though their signs differ widely', () => {
    const signs = Object.values(AREA_SIGNS).map(({ color }) => luminance(new Color(color)));
    expect(Math.max(...signs) / Math.min(...signs)).toBeGreaterThan(3);
    const values = stains.map(luminance);
    expect(Math.max(...values) / Math.min(...values)).toBeLessThan(1.15);
  });

  it('stays within what a screen can show', () => {
    for (const { r, g, b } of stains) for (const part of [r, g, b]) expect(part > 0 && part < 1).toBe(true);
  });

  it('keeps the hue: blue stays bluest, ochre least blue', () => {
    const [forehead, temple, , neck] = stains;
    expect(forehead?.b ?? 0).toBeGreaterThan(forehead?.r ?? 1);
    expect(temple?.b ?? 1).toBeLessThan((temple?.r ?? 0) / 2);
    expect(neck?.r ?? 0).toBeGreaterThan(neck?.g ?? 1);
  });
});
