// The doses add up to the fixed scheme's total.
import type { PlacedSite } from '#anatomy/manifest.ts';

/** Units of onabotulinumtoxinA (S9). */
const FIXED_UNITS = 155;

export function misdosed(sites: readonly PlacedSite[]): readonly string[] {
  const sum = sites.reduce((total, { units }) => total + units, 0);
  return sum === FIXED_UNITS ? [] : [`the doses sum to ${sum} units, the fixed scheme has ${FIXED_UNITS}`];
}
