// Spanish: at an address where there is nothing.
import type { MissingWords } from '../missing-words.ts';

export const MISSING_ES: MissingWords = {
  title: 'Esta página no existe',
  text: 'El atlas no tiene ninguna página en esta dirección. Revise si hay un error en ella, o suba un nivel.',
  up: 'Subir un nivel',
};
