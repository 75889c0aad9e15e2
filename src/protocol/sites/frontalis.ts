// Frontalis: 4 points, 20 U (S24, S25). The inner point of a side is number 1, the outer number 2.
import { pairedSites } from './paired-sites.ts';

export const FRONTALIS = pairedSites({
  muscle: 'frontalis',
  region: 'forehead',
  units: 5,
  spots: ['frontalis-medial', 'frontalis-lateral'],
});
