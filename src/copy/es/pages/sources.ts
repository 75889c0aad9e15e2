// Spanish: the page "Sources".
import type { SourcesTexts } from '../../page-texts/sources.ts';

export const SOURCES_PAGE: SourcesTexts = {
  title: 'Fuentes',
  lead: 'Lo que dicen estas páginas se apoya en estos textos o en la memoria, y entonces está marcado. Aquí ve qué texto es y cuánto leímos de él.',
  how: [
    'Cada fuente indica cuánto leímos de ella y cuántas de nuestras afirmaciones se apoyan en ella.',
    'Algunos enlaces llevan solo al resumen, porque el texto completo es de pago.',
  ],
  groups: {
    'label-and-guidelines': 'Fichas técnicas y guías',
    studies: 'Ensayos y revisiones',
    anatomy: 'Anatomía',
    textbooks: 'Libros de texto',
    pages: 'Folletos y páginas',
    recall: 'De memoria',
  },
  claims: (count) => (count === 1 ? '1 afirmación se apoya en ella.' : `${count} afirmaciones se apoyan en ella.`),
};
