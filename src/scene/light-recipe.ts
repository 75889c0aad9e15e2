// How the plaster is lit in each theme, as figures. The page's background shows through, so each recipe is tuned to it: the lit side
// stays below white on light pages, the shadow side stays above the page on dark ones.

export type Brightness = 'light' | 'dark' | 'dim';

export interface LightRecipe {
  /** The plaster itself, sRGB. */
  readonly clay: string;
  /** Light on the side the light comes from, and in the shadow beside it, sRGB; multiplied with the clay. */
  readonly key: string;
  readonly keyPower: number;
  readonly fill: string;
  readonly fillPower: number;
  /** A thin edge of light from behind that lifts the outline off the page. */
  readonly rim: string;
  readonly rimPower: number;
  /** From above and, thrown back, from below. */
  readonly sky: string;
  readonly ground: string;
  readonly ambientPower: number;
  /** 0 to 1: how much of the areas' colour the skin takes on at rest. */
  readonly tint: number;
  /** Line round a point's ring that separates it from any skin, sRGB, and the strength of the shadow on the ground. */
  readonly halo: string;
  readonly groundShadow: number;
}

export const LIGHT_RECIPES: Readonly<Record<Brightness, LightRecipe>> = {
  light: {
    clay: '#dccbbb',
    key: '#fff6ea',
    keyPower: 0.78,
    fill: '#e3ebf2',
    fillPower: 0.22,
    rim: '#ffffff',
    rimPower: 0.12,
    sky: '#eef1f4',
    ground: '#d8c4b2',
    ambientPower: 0.4,
    tint: 0.36,
    halo: '#fffaf3',
    groundShadow: 0.42,
  },
  dark: {
    clay: '#d3c1b1',
    key: '#ffeedd',
    keyPower: 0.62,
    fill: '#a9bccd',
    fillPower: 0.16,
    rim: '#cfe0f0',
    rimPower: 0.22,
    sky: '#c3ccd6',
    ground: '#8c7769',
    ambientPower: 0.22,
    tint: 0.4,
    halo: '#fff3e4',
    groundShadow: 0.6,
  },
  dim: {
    clay: '#c9b7a7',
    key: '#ffe4cc',
    keyPower: 0.34,
    fill: '#9fb0bf',
    fillPower: 0.09,
    rim: '#bccddd',
    rimPower: 0.12,
    sky: '#b3bcc6',
    ground: '#7b685b',
    ambientPower: 0.13,
    tint: 0.42,
    halo: '#e8d9c8',
    groundShadow: 0.6,
  },
};
