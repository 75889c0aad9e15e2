// Every statement the product makes, by id: where it was read and how sure it is. A statement that joins several facts is as sure
// as the least sure of them. The words are in copy; a claim that no words use does not belong here (tests/contract).
import type { Claim } from './claim.ts';

const BACKING = {
  // The scheme as a whole
  'fixed-scheme': { sources: ['S9'], known: 'primary' },
  'units-per-point': { sources: ['S10'], known: 'primary' },
  'points-per-muscle': { sources: ['S25', 'S10'], known: 'secondary' },
  'practice-varies': { sources: ['S19'], known: 'primary' },
  'units-not-interchangeable': { sources: ['S77', 'S21'], known: 'primary' },
  'finger-breadth': { sources: ['S1', 'S3'], known: 'memory' },

  // How it may work
  'quiets-pain-endings': { sources: ['S1', 'S88'], known: 'primary' },
  'aim-at-endings': { sources: ['S88', 'S89'], known: 'derived' },
  'reaches-inside-skull': { sources: ['S89', 'S90'], known: 'primary' },
  'way-not-fully-known': { sources: ['S91'], known: 'secondary' },

  // Forehead
  'forehead-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'forehead-nerves': { sources: ['S54', 'S41'], known: 'secondary' },
  'corrugator-nerves': { sources: ['S54', 'S41'], known: 'secondary' },
  'corrugator-eyelid': { sources: ['S55', 'S10'], known: 'secondary' },
  'corrugator-action': { sources: ['S53'], known: 'secondary' },
  'corrugator-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'corrugator-midline': { sources: ['S47'], known: 'derived' },
  'procerus-nerves': { sources: ['recall'], known: 'memory' },
  'procerus-width': { sources: ['S42'], known: 'primary' },
  'procerus-action': { sources: ['S56', 'S57'], known: 'secondary' },
  'procerus-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'frontalis-nerves': { sources: ['S54', 'S41'], known: 'secondary' },
  'frontalis-brow': { sources: ['S54', 'S60'], known: 'secondary' },
  'frontalis-medial-nerve': { sources: ['S72'], known: 'derived' },
  'frontalis-lateral-nerve': { sources: ['S43a'], known: 'derived' },
  'frontalis-outer-brow': { sources: ['recall'], known: 'memory' },
  'frontalis-action': { sources: ['S58', 'S59'], known: 'secondary' },
  'frontalis-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'frontalis-height': { sources: ['S48'], known: 'derived' },
  'frontalis-pupil-line': { sources: ['S44'], known: 'derived' },

  // Temples
  'temple-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'temple-nerves': { sources: ['S43d', 'S43f'], known: 'primary' },
  'auriculotemporal-artery': { sources: ['S43f'], known: 'primary' },
  'temporalis-1-nerve': { sources: ['S43f'], known: 'derived' },
  'temporalis-2-nerve': { sources: ['recall'], known: 'memory' },
  'temporalis-2-tendon': { sources: ['S35'], known: 'derived' },
  'temporalis-3-nerve': { sources: ['S43d'], known: 'derived' },
  'temporalis-4-nerve': { sources: ['recall'], known: 'memory' },
  'temporalis-action': { sources: ['S62'], known: 'secondary' },
  'temporalis-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'temporalis-other-rule': { sources: ['S5'], known: 'memory' },

  // Back of the head
  'occipital-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'occipital-nerves': { sources: ['S36', 'S74'], known: 'memory' },
  'occipitalis-1-nerves': { sources: ['S36', 'S51'], known: 'derived' },
  'occipitalis-2-nerve': { sources: ['S51', 'S74'], known: 'derived' },
  'occipitalis-3-nerve': { sources: ['S36'], known: 'derived' },
  'occipitalis-ridge': { sources: ['recall'], known: 'memory' },
  'occipitalis-action': { sources: ['S58', 'S63', 'S64'], known: 'secondary' },
  'occipitalis-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'occipitalis-other-rule': { sources: ['S5'], known: 'memory' },

  // Neck and shoulders
  'neck-where': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'neck-nerves': { sources: ['S36'], known: 'primary' },
  'neck-pain-area': { sources: ['recall'], known: 'memory' },
  'paraspinal-1-nerve': { sources: ['S36'], known: 'primary' },
  'paraspinal-1-distance': { sources: ['S36'], known: 'derived' },
  'paraspinal-2-nerve': { sources: ['S36'], known: 'primary' },
  'paraspinal-2-distance': { sources: ['S36'], known: 'derived' },
  'paraspinal-high': { sources: ['recall'], known: 'memory' },
  'paraspinal-action': { sources: ['S66', 'S68'], known: 'secondary' },
  'paraspinal-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'paraspinal-other-rule': { sources: ['S5'], known: 'memory' },
  'trapezius-nerves': { sources: ['recall'], known: 'memory' },
  'trapezius-outer-nerve': { sources: ['recall'], known: 'memory' },
  'trapezius-off-the-neck': { sources: ['recall'], known: 'memory' },
  'trapezius-action': { sources: ['S70', 'S71'], known: 'secondary' },
  'trapezius-rule': { sources: ['S1', 'S2', 'S3'], known: 'memory' },
  'trapezius-length': { sources: ['S44'], known: 'derived' },
  'trapezius-other-rule': { sources: ['S5'], known: 'memory' },
} as const satisfies Readonly<Record<string, Claim>>;

export type ClaimId = keyof typeof BACKING;

export const CLAIMS: Readonly<Record<ClaimId, Claim>> = BACKING;
