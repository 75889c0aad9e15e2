// Upper trapezius: 6 points, 30 U (S24, S25). Number 1 is the middle point of a side, 2 the outer, 3 the inner.
import { pairedSites } from './paired-sites.ts';

export const TRAPEZIUS = pairedSites({
  muscle: 'trapezius',
  region: 'neck',
  units: 5,
  spots: ['trapezius-1', 'trapezius-2', 'trapezius-3'],
});
