// What is to be read rather than seen: unwanted effects, explained terms, questions and pages. Only pages that there are can be found.
import type { GlossaryWords } from '#copy/glossary-words.ts';
import { TERM_IDS } from '#copy/glossary-words.ts';
import type { PageId } from '#copy/page-ids.ts';
import type { ResultKind, SearchWords } from '#copy/search-words.ts';
import { EFFECT_IDS } from '#protocol/effects.ts';
import type { Entry } from './search-entry.ts';

/** A page that can be gone to, by its title. */
export interface ReadPage {
  readonly id: PageId;
  readonly title: string;
}

/** A question to take along: its anchor on the page of questions, and its words. */
export interface ReadQuestion {
  readonly anchor: string;
  readonly text: string;
}

interface Bare extends Pick<Entry, 'id' | 'name'> {
  readonly kind: ResultKind;
  readonly also: readonly string[];
  readonly page: PageId;
  readonly anchor: string | null;
}

function entry({ page, anchor, ...bare }: Bare, more: Partial<Entry> = {}): Entry {
  return { ...bare, latin: null, latinName: false, about: null, of: [], text: '', goal: { kind: 'open', page, anchor }, ...more };
}

export function readEntries(
  pages: readonly ReadPage[],
  search: SearchWords,
  glossary: GlossaryWords,
  questions: readonly ReadQuestion[],
): readonly Entry[] {
  const has = (id: PageId): boolean => pages.some((page) => page.id === id);
  return [
    ...(has('risks') ? effectEntries(search) : []),
    ...(has('glossary') ? termEntries(search, glossary) : []),
    ...(has('questions') ? questionEntries(questions) : []),
    ...pages.flatMap(({ id, title }) => {
      if (id === 'atlas') return [];
      return [entry({ id: `page-${id}`, kind: 'page', name: title, also: search.pages[id], page: id, anchor: null })];
    }),
  ];
}

function effectEntries(search: SearchWords): readonly Entry[] {
  return EFFECT_IDS.map((id) =>
    entry({ id: `effect-${id}`, kind: 'effect', ...search.effects[id], page: 'risks', anchor: `effect-${id}` }),
  );
}

function termEntries(search: SearchWords, glossary: GlossaryWords): readonly Entry[] {
  return TERM_IDS.map((id) => {
    const { name, latin, means, forms } = glossary[id];
    return entry(
      { id: `term-${id}`, kind: 'term', name, also: [...forms, ...search.terms[id]], page: 'glossary', anchor: `term-${id}` },
      { latinName: latin, about: means },
    );
  });
}

function questionEntries(questions: readonly ReadQuestion[]): readonly Entry[] {
  return questions.map(({ anchor, text }) =>
    entry({ id: `question-${anchor}`, kind: 'question', name: text, also: [], page: 'questions', anchor }),
  );
}
