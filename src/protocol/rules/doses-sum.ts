// Rule: five units at every point (S10 §2.1) and 155 in all (S9).
import type { Site } from '../site.ts';

const UNITS_PER_POINT = 5;
const UNITS_IN_ALL = 155;

export function dosesSum(sites: readonly Pick<Site, 'id' | 'units'>[]): readonly string[] {
  const odd = sites
    .filter(({ units }) => units !== UNITS_PER_POINT)
    .map(({ id, units }) => `"${id}" has ${units} units, not ${UNITS_PER_POINT}`);
  const sum = sites.reduce((total, { units }) => total + units, 0);
  return sum === UNITS_IN_ALL ? odd : [...odd, `the doses sum to ${sum} units, not ${UNITS_IN_ALL}`];
}
