// Corrugator supercilii: 2 points, 10 U (S24, S25).
import { pairedSites } from './paired-sites.ts';

export const CORRUGATOR = pairedSites({ muscle: 'corrugator', region: 'forehead', units: 5, spots: ['corrugator'] });
