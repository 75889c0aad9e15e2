// The tint of each nerve root's skin, wherever it is drawn: on the head and in the key beside it. Never without its name.
import type { DermatomeId } from '#protocol/vocabulary.ts';

/** sRGB hex; hue and lightness differ from neighbour to neighbour, for colour blindness and grey print. */
export const DERMATOME_COLORS: Readonly<Record<DermatomeId, `#${string}`>> = {
  V1: '#5b4b9a',
  V2: '#dcbb45',
  V3: '#bf5a37',
  C2: '#5fa8d3',
  C3: '#2f7d63',
};
