// Spanish: the page "Glossary".
import type { GlossaryTexts } from '../../page-texts/glossary.ts';
import { GLOSSARY } from '../glossary.ts';

export const GLOSSARY_PAGE: GlossaryTexts = {
  title: 'Glosario',
  lead: 'Las palabras difíciles de estas páginas, en palabras sencillas.',
  terms: GLOSSARY,
};
