// Cervical paraspinal group (splenius and semispinalis capitis under the upper trapezius): 4 points, 20 U (S24, S25).
import { pairedSites } from './paired-sites.ts';

export const PARASPINAL = pairedSites({
  muscle: 'paraspinal',
  region: 'neck',
  units: 5,
  spots: ['paraspinal-1', 'paraspinal-2'],
});
