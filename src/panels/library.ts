// The texts that are not part of the first view: what clinicians and students are told, and the terms. Each is fetched once for a
// language, when a panel first wants it.
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { DeeperWords } from '#copy/deeper-words.ts';
import type { GlossaryWords } from '#copy/glossary-words.ts';
import { loadDeeper, loadGlossary } from '#copy/load-deeper.ts';
import { usePage, useSession } from './page-context.ts';
import { type Shelf, type Stock, shelves } from './shelf.ts';

/** By the `locale` of the words. */
export interface Library {
  readonly deeper: (locale: string) => Shelf<DeeperWords>;
  readonly glossary: (locale: string) => Shelf<GlossaryWords>;
}

export const LIBRARY: Library = { deeper: shelves(loadDeeper), glossary: shelves(loadGlossary) };

export const LibraryContext = createContext<Library>(LIBRARY);

export interface Wanted<T> {
  readonly stock: Stock<T>;
  readonly retry: () => void;
}

/** Fetches once `wanted`; a new render when it has come. */
export function useText<K extends keyof Library>(
  name: K,
  wanted: boolean,
): Wanted<K extends 'deeper' ? DeeperWords : GlossaryWords>;
export function useText(name: keyof Library, wanted: boolean): Wanted<DeeperWords | GlossaryWords> {
  const { words } = usePage();
  const shelf: Shelf<DeeperWords | GlossaryWords> = useContext(LibraryContext)[name](words.locale);
  const stock = useSyncExternalStore(shelf.onChange, shelf.stock, shelf.stock);
  useEffect(() => {
    // After a failure only the reader tries again.
    if (wanted && shelf.stock().kind === 'asleep') shelf.want();
  }, [wanted, shelf]);
  return { stock, retry: shelf.want };
}

/** Fetches both ahead, once the picture stands and the browser has nothing else to do; where it cannot tell, only when wanted. */
export function useTextsAhead(): void {
  const { words } = usePage();
  const library = useContext(LibraryContext);
  const settled = useSession(({ picture }) => picture.kind !== 'loading');
  useEffect(() => {
    if (!settled || !('requestIdleCallback' in window)) return;
    const asked = window.requestIdleCallback(() => {
      for (const shelf of [library.deeper(words.locale), library.glossary(words.locale)]) {
        if (shelf.stock().kind === 'asleep') shelf.want();
      }
    });
    return () => window.cancelIdleCallback(asked);
  }, [settled, library, words]);
}
