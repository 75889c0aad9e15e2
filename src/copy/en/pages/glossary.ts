// English: the page "Glossary".
import type { GlossaryTexts } from '../../page-texts/glossary.ts';
import { GLOSSARY } from '../glossary.ts';

export const GLOSSARY_PAGE: GlossaryTexts = {
  title: 'Glossary',
  lead: 'The hard words of these pages, in plain ones.',
  terms: GLOSSARY,
};
