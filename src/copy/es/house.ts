// Spanish: the names of the pages and the words around their texts.
import type { HouseWords } from '../house-words.ts';

export const HOUSE: HouseWords = {
  names: {
    atlas: 'Atlas',
    visit: 'Su visita',
    evidence: '¿Funciona?',
    risks: 'Riesgos',
    mechanism: 'Cómo podría actuar',
    eligibility: 'Para quién es',
    questions: 'Preguntas',
    glossary: 'Glosario',
    sources: 'Fuentes',
    access: 'Accesibilidad',
    about: 'Acerca de',
  },
  languages: 'Otros idiomas',
  navLabel: 'Páginas',
  allPages: 'Páginas',
  skipToText: 'Ir al texto',
  home: (title) => `${title}, ir a la cabeza en 3D`,
  search: {
    open: 'Buscar',
    keys: { apple: '⌘ K', other: 'Ctrl K' },
    failed: 'No se pudo cargar la búsqueda. Compruebe la conexión y vuelva a pulsar.',
  },
  taken: (day) => `Los datos se tomaron de sus fuentes el ${day}.`,
};
