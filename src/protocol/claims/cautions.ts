// What stands behind contraindications, cautions, the boxed warning, pregnancy and other medicines.
import type { Backing } from '../claim.ts';

export const CAUTIONS = {
  'caution-allergy': { sources: ['S21', 'S85'], known: 'secondary' },
  'caution-infection': { sources: ['S21', 'S85'], known: 'secondary' },
  'caution-nerve-muscle-illness': { sources: ['S21'], known: 'secondary' },
  'caution-swallowing-breathing': { sources: ['S21'], known: 'secondary' },
  'caution-serious-allergy': { sources: ['S21'], known: 'secondary' },
  'caution-albumin': { sources: ['S21', 'S8'], known: 'secondary' },
  'caution-under-18': { sources: ['S21'], known: 'secondary' },
  'boxed-warning': { sources: ['S8'], known: 'primary' },
  'boxed-warning-maker': { sources: ['S21'], known: 'secondary' },
  'pregnancy-unknown': { sources: ['S21'], known: 'secondary' },
  'breastfeeding-unknown': { sources: ['S21'], known: 'secondary' },
  'pregnancy-registry': { sources: ['S92'], known: 'primary' },
  'pregnancy-registry-update': { sources: ['S93'], known: 'primary' },
  'pregnancy-earlier-abstract': { sources: ['S94'], known: 'secondary' },
  'pregnancy-hull': { sources: ['S95'], known: 'primary' },
  'pregnancy-avoided': { sources: ['recall'], known: 'memory' },
  'interaction-antibiotics': { sources: ['S96'], known: 'secondary' },
  'interaction-anticholinergics': { sources: ['S96'], known: 'secondary' },
  'interaction-other-toxin': { sources: ['S96'], known: 'secondary' },
  'interaction-muscle-relaxants': { sources: ['S96'], known: 'secondary' },
} as const satisfies Readonly<Record<string, Backing>>;
