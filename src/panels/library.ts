// The texts that are not part of the first view: what clinicians and students are told, the terms, and the citations of the sources. Each
// is fetched once for a language, when a panel first wants it.
import { createContext, useContext, useEffect } from 'react';
import type { DeeperWords } from '#copy/deeper-words.ts';
import type { GlossaryWords } from '#copy/glossary-words.ts';
import { loadDeeper, loadGlossary } from '#copy/load-deeper.ts';
import type { LocaleId } from '#copy/locale-ids.ts';
import type { Source, SourceId } from '#protocol/sources.ts';
import { usePage, useSession } from './page-context.ts';
import { type Shelf, shelves } from './shelf.ts';
import { useShelf, type Wanted, wantAhead } from './use-shelf.ts';

export type SourceTexts = Readonly<Record<SourceId, Source>>;

/** By the `locale` of the words. */
export interface Library {
  readonly deeper: (locale: LocaleId) => Shelf<DeeperWords>;
  readonly glossary: (locale: LocaleId) => Shelf<GlossaryWords>;
  readonly sources: (locale: LocaleId) => Shelf<SourceTexts>;
}

export const LIBRARY: Library = {
  deeper: shelves(loadDeeper),
  glossary: shelves(loadGlossary),
  sources: shelves(async () => (await import('#protocol/sources.ts')).SOURCES),
};

export const LibraryContext = createContext<Library>(LIBRARY);

type TextOf<K extends keyof Library> = ReturnType<Library[K]> extends Shelf<infer T> ? T : never;

/** Fetches once `wanted`; a new render when it has come. */
export function useText<K extends keyof Library>(name: K, wanted: boolean): Wanted<TextOf<K>>;
export function useText(name: keyof Library, wanted: boolean): Wanted<TextOf<keyof Library>> {
  const { words } = usePage();
  const shelf: Shelf<TextOf<keyof Library>> = useContext(LibraryContext)[name](words.locale);
  return useShelf(shelf, wanted);
}

/** Fetches all ahead once the picture stands and the browser has nothing else to do, where the line has room. */
export function useTextsAhead(): void {
  const { words } = usePage();
  const library = useContext(LibraryContext);
  const settled = useSession(({ picture }) => picture.kind !== 'loading');
  useEffect(() => {
    if (!settled) return;
    return wantAhead(library.deeper(words.locale), library.glossary(words.locale), library.sources(words.locale));
  }, [settled, library, words]);
}
