// What is to be read rather than seen, with the page and the passage that has it: unwanted effects, explained terms and the pages.
import { type GlossaryWords, TERM_IDS } from '#copy/glossary-words.ts';
import type { HouseWords } from '#copy/house-words.ts';
import { PAGE_IDS, type PageId } from '#copy/page-ids.ts';
import type { ResultKind, SearchWords } from '#copy/search-words.ts';
import { EFFECT_IDS } from '#protocol/effects.ts';
import type { SearchTexts } from './build-index.ts';
import type { Entry } from './search-entry.ts';

interface Bare extends Pick<Entry, 'id' | 'name'> {
  readonly kind: ResultKind;
  readonly also: readonly string[];
  readonly page: PageId;
  readonly anchor: string | null;
}

function entry({ page, anchor, ...bare }: Bare, more: Partial<Entry> = {}): Entry {
  return {
    ...bare,
    latin: null,
    latinName: false,
    about: null,
    count: null,
    of: [],
    text: '',
    goal: { kind: 'open', page, anchor },
    ...more,
  };
}

/** `names` are those of the pages, as the navigation has them. */
export function readEntries(names: HouseWords['names'], { search, glossary, questions }: SearchTexts): readonly Entry[] {
  return [
    ...effectEntries(search),
    ...termEntries(search, glossary),
    ...questionEntries(questions),
    ...passageEntries(search),
    ...pageEntries(names, search),
  ];
}

function effectEntries(search: SearchWords): readonly Entry[] {
  return EFFECT_IDS.map((id) =>
    entry({
      id: `effect-${id}`,
      kind: 'effect',
      name: search.effectNames[id].name,
      also: search.effects[id],
      page: 'risks',
      anchor: `effect-${id}`,
    }),
  );
}

function termEntries(search: SearchWords, glossary: GlossaryWords): readonly Entry[] {
  return TERM_IDS.map((id) => {
    const { name, latin, means, forms } = glossary[id];
    return entry(
      { id: `term-${id}`, kind: 'term', name, also: [...forms, ...search.terms[id]], page: 'glossary', anchor: id },
      { latinName: latin, about: firstSentence(means), text: means },
    );
  });
}

/** A question stands under the heading of its group, and is found by its words too. */
function questionEntries({ groups }: SearchTexts['questions']): readonly Entry[] {
  return groups.flatMap(({ id, title, questions }) =>
    questions.map((question, index) =>
      entry(
        { id: `question-${id}-${index}`, kind: 'question', name: question, also: [], page: 'questions', anchor: id },
        { of: [title] },
      ),
    ),
  );
}

/** What stands before the first full stop that ends a sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

function pageEntries(names: HouseWords['names'], search: SearchWords): readonly Entry[] {
  return PAGE_IDS.flatMap((id) => {
    if (id === 'atlas') return [];
    return [entry({ id: `page-${id}`, kind: 'page', name: names[id], also: search.pages[id], page: id, anchor: null })];
  });
}

function passageEntries({ passages }: SearchWords): readonly Entry[] {
  return passages.map((passage) => entry({ id: `passage-${passage.page}-${passage.anchor}`, kind: 'page', ...passage }));
}
