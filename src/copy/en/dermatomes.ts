// English: the skin areas by nerve root, and how far their borders can be trusted.
import type { DermatomeId } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';

const skin = (text: string): Told => ({ text, claim: 'nerve-areas' });

export const DERMATOMES: Readonly<Record<DermatomeId, Told>> = {
  V1: skin('V1, first part of the trigeminal nerve: forehead, front of the scalp, upper eyelid and nose.'),
  V2: skin('V2, second part of the trigeminal nerve: cheek, upper lip and front of the temple.'),
  V3: skin('V3, third part of the trigeminal nerve: lower jaw, chin and the temple in front of the ear.'),
  C2: skin('C2, second neck nerve: back of the head up to the crown.'),
  C3: skin('C3, third neck nerve: upper neck.'),
};

export const DERMATOME_BORDERS: Told = {
  text: 'The borders overlap. They differ from person to person and from book to book.',
  claim: 'dermatome-borders',
};
