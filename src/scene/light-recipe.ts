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
  /** 0 to 1: how much the outline darkens, against a page as light as the lit side. */
  readonly contour: number;
  /** 0 to 1: how much the light is lost towards the foot of the bust, so that the eye goes to the head. */
  readonly falloff: number;
  /** 0 to 1: how much of the areas' colour the skin takes on at rest. */
  readonly tint: number;
  /** Line round a point's ring that separates it from any skin, sRGB, and the strength of the shadow on the ground. */
  readonly halo: string;
  /** How many times as wide as they are drawn else a ring's lines are, and as strong the areas' edges; 1 unless said. */
  readonly line?: number;
  readonly groundShadow: number;
}

export const LIGHT_RECIPES: Readonly<Record<Brightness, LightRecipe>> = {
  light: {
    clay: '#d9cabd',
    key: '#fff4e6',
    keyPower: 0.82,
    fill: '#dfe8f1',
    fillPower: 0.13,
    rim: '#ffffff',
    rimPower: 0.05,
    sky: '#eef1f4',
    ground: '#cdb5a1',
    ambientPower: 0.27,
    contour: 0.3,
    falloff: 0.2,
    tint: 0.52,
    halo: '#fffaf3',
    groundShadow: 0.42,
  },
  dark: {
    clay: '#d4c5b8',
    key: '#ffeedd',
    keyPower: 0.6,
    fill: '#a9bccd',
    fillPower: 0.09,
    rim: '#cfe0f0',
    rimPower: 0.2,
    sky: '#c3ccd6',
    ground: '#7d6a5d',
    ambientPower: 0.15,
    contour: 0,
    falloff: 0.5,
    tint: 0.56,
    halo: '#fff3e4',
    groundShadow: 0.6,
  },
  dim: {
    clay: '#cabbae',
    key: '#ffe4cc',
    keyPower: 0.3,
    fill: '#9fb0bf',
    fillPower: 0.05,
    rim: '#bccddd',
    rimPower: 0.1,
    sky: '#b3bcc6',
    ground: '#6f5d51',
    ambientPower: 0.085,
    contour: 0,
    falloff: 0.5,
    tint: 0.6,
    halo: '#e8d9c8',
    groundShadow: 0.6,
  },
};
