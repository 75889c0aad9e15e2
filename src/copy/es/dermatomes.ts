// Spanish: the skin areas by nerve root, and how far their borders can be trusted.
import type { DermatomeId } from '#protocol/vocabulary.ts';
import type { Told } from '../facts.ts';

const skin = (text: string): Told => ({ text, claim: 'nerve-areas' });

export const DERMATOMES: Readonly<Record<DermatomeId, Told>> = {
  V1: skin('V1, primera rama del nervio trigémino: frente, parte delantera del cuero cabelludo, párpado superior y nariz.'),
  V2: skin('V2, segunda rama del nervio trigémino: mejilla, labio superior y parte delantera de la sien.'),
  V3: skin('V3, tercera rama del nervio trigémino: mandíbula, mentón y la parte de la sien que está delante de la oreja.'),
  C2: skin('C2, segundo nervio del cuello: parte de atrás de la cabeza hasta la coronilla.'),
  C3: skin('C3, tercer nervio del cuello: parte alta del cuello.'),
};

export const DERMATOME_BORDERS: Told = {
  text: 'Los límites se superponen. Cambian de una persona a otra y de un libro a otro.',
  claim: 'dermatome-borders',
};
