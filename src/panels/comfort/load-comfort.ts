// The comfort settings, fetched once for a language when they are first opened: program and words together.
import type { ComponentType } from 'react';
import type { ComfortWords } from '#copy/comfort-words.ts';
import { loadComfortWords } from '#copy/load-comfort.ts';
import type { LocaleId } from '#copy/locale-ids.ts';
import { shelves } from '../shelf.ts';

export interface ComfortProps {
  readonly said: ComfortWords;
  readonly onClose: () => void;
}

interface ReadyComfort {
  readonly ComfortDesk: ComponentType<ComfortProps>;
  readonly said: ComfortWords;
}

/** By the locale of the words. */
export const comfortFor = shelves(async (locale: LocaleId): Promise<ReadyComfort> => {
  const [{ ComfortDesk }, said] = await Promise.all([import('./ComfortDesk.tsx'), loadComfortWords(locale)]);
  return { ComfortDesk, said };
});
