// How each area is told apart wherever it is drawn, in 3D and on the page: a colour and, never less, a marker shape.
import type { RegionId } from '#protocol/vocabulary.ts';

export type MarkerShape = 'circle' | 'diamond' | 'triangle' | 'square';

export interface AreaSign {
  readonly shape: MarkerShape;
  /** sRGB hex; chosen so that lightness differs as well as hue, for colour blindness and grey print. */
  readonly color: `#${string}`;
}

export const AREA_SIGNS: Readonly<Record<RegionId, AreaSign>> = {
  forehead: { shape: 'circle', color: '#2b6cb0' },
  temple: { shape: 'diamond', color: '#d9940f' },
  occipital: { shape: 'triangle', color: '#0b5d57' },
  neck: { shape: 'square', color: '#cc628b' },
};
