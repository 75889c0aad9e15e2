// Where each nerve of the layer view comes from: its skin area by root, and for those of the neck which branch of the spinal nerve.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';
import type { DermatomeId, NerveId } from './vocabulary.ts';

export interface NerveRoot {
  /** The main root first. */
  readonly roots: readonly DermatomeId[];
  /** Null for the branches of the trigeminal nerve. */
  readonly branch: 'dorsal' | 'ventral' | null;
  readonly claim: ClaimId;
}

const trigeminal = (root: DermatomeId): NerveRoot => ({ roots: [root], branch: null, claim: 'nerve-roots' });

export const NERVE_ROOTS: Readonly<Record<NerveId, NerveRoot>> = frozen({
  supratrochlear: trigeminal('V1'),
  supraorbital: trigeminal('V1'),
  zygomaticotemporal: trigeminal('V2'),
  auriculotemporal: trigeminal('V3'),
  'lesser-occipital': { roots: ['C2', 'C3'], branch: 'ventral', claim: 'nerve-roots' },
  'greater-occipital': { roots: ['C2'], branch: 'dorsal', claim: 'nerve-roots' },
  'third-occipital': { roots: ['C3'], branch: 'dorsal', claim: 'nerve-roots' },
});
