// Temporalis: 8 points, 40 U (S24, S25).
import { pairedSites } from './paired-sites.ts';

export const TEMPORALIS = pairedSites({
  muscle: 'temporalis',
  region: 'temple',
  units: 5,
  spots: ['temporalis-1', 'temporalis-2', 'temporalis-3', 'temporalis-4'],
});
