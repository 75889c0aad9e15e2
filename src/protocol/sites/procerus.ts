// Procerus: 1 point in the midline, 5 U (S24, S25).
import type { Site } from '../site.ts';

export const PROCERUS: readonly Site[] = [
  { id: 'procerus', muscle: 'procerus', region: 'forehead', side: 'midline', number: 1, ofNumber: 1, units: 5 },
];
