// The walk's program and texts, fetched once for a language when it is first wanted; entered again, it is there at once.
import type { ComponentType } from 'react';
import type { LocaleId } from '#copy/locale-ids.ts';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { visitTextsFor } from '#copy/visit-texts.ts';
import { usePage } from '../page-context.ts';
import { shelves } from '../shelf.ts';
import { useShelf, type Wanted } from '../use-shelf.ts';
import type { WalkProps } from './Walk.tsx';

interface LoadedWalk {
  readonly Walk: ComponentType<WalkProps>;
  readonly texts: VisitTexts;
}

const walkFor = shelves(async (locale: LocaleId): Promise<LoadedWalk> => {
  const [{ Walk }, texts] = await Promise.all([import('./Walk.tsx'), visitTextsFor(locale)]);
  return { Walk, texts };
});

export function useWalk(): Wanted<LoadedWalk> {
  return useShelf(walkFor(usePage().words.locale), true);
}
