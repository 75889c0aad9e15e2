// What the page "Glossary" says, as a type.
import type { GlossaryWords } from '../glossary-words.ts';

export interface GlossaryTexts {
  readonly title: string;
  readonly lead: string;
  readonly terms: GlossaryWords;
}
