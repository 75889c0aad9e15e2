// Every distance measured from a landmark lies in the range that its rule accepts.
import type { PlacedSite } from '#anatomy/manifest.ts';

/** Half of the last digit that a measure is written with. */
const ROUNDING = 0.0006;

export function outOfRange(sites: readonly PlacedSite[]): readonly string[] {
  return sites.flatMap(({ id, measured }) =>
    measured.length === 0
      ? [`${id}: nothing was measured`]
      : measured.flatMap(({ from, alongSkinMm, fraction, accept: [min, max] }) => {
          const value = alongSkinMm ?? fraction;
          if (value === undefined) return [`${id}: no figure from ${from}`];
          return value >= min - ROUNDING && value <= max + ROUNDING
            ? []
            : [`${id}: ${value} from ${from}, accepted ${min} to ${max}`];
        }),
  );
}
