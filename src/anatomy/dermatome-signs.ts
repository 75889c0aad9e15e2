// The tint of each nerve root's skin, wherever it is drawn: on the head and in the key beside it. Never without its name.
import type { DermatomeId } from '#protocol/vocabulary.ts';

export interface DermatomeSign {
  /** sRGB hex; hue and lightness differ from neighbour to neighbour, for colour blindness and grey print. */
  readonly color: `#${string}`;
}

export const DERMATOME_SIGNS: Readonly<Record<DermatomeId, DermatomeSign>> = {
  V1: { color: '#5b4b9a' },
  V2: { color: '#dcbb45' },
  V3: { color: '#bf5a37' },
  C2: { color: '#5fa8d3' },
  C3: { color: '#2f7d63' },
};
