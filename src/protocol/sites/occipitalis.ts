// Occipitalis: 6 points, 30 U (S24, S25).
import { pairedSites } from './paired-sites.ts';

export const OCCIPITALIS = pairedSites({
  muscle: 'occipitalis',
  region: 'occipital',
  units: 5,
  spots: ['occipitalis-1', 'occipitalis-2', 'occipitalis-3'],
});
