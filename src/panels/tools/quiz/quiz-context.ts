// What every part of the quiz needs at hand: what is going on in it, its texts, and the moment and chance that a step is handed.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Point } from '#anatomy/manifest.ts';
import type { QuizTexts } from '#copy/tools/load-quiz.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import type { Now, QuizState, QuizStore } from '#session/quiz/quiz-store.ts';
import { type Page, usePage } from '../../page-context.ts';

interface QuizHome {
  readonly quiz: QuizStore;
  readonly texts: QuizTexts;
}

export const QuizContext = createContext<QuizHome | null>(null);

export function useQuiz(): QuizHome {
  const home = useContext(QuizContext);
  if (!home) throw new Error('A part of the quiz stands outside it.');
  return home;
}

export function useQuizState<T>(select: (state: QuizState) => T): T {
  return useStore(useQuiz().quiz, select);
}

/** Returns what a step that begins now is handed. */
export function useNow(): () => Now {
  const page = usePage();
  return () => ({ now: Date.now(), seed: Math.floor(Math.random() * 2 ** 31), places: placesOf(page) });
}

function placesOf({ manifest }: Page): Now['places'] {
  return manifest && (Object.fromEntries(manifest.sites.map(({ id, at }) => [id, at])) as Readonly<Record<SiteId, Point>>);
}
