// One reading page around a session. Rendered twice: into HTML when the product is built, and over that HTML in the browser.
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import { useSteps } from '#pages/mechanism/use-steps.ts';
import { PageFrame } from '#pages/PageFrame.tsx';
import { PageContext } from '#panels/page-context.ts';
import type { SessionStore } from '#session/store.ts';
import { surroundings } from './surroundings.ts';
import { useHtml } from './use-html.ts';

interface Props {
  readonly at: PageId;
  readonly store: SessionStore;
  readonly words: Words;
  readonly body: ReactNode;
}

/** What is folded for patients stands open for the others. What somebody opened before the program came stays as it is. */
function useFolds(trained: boolean): void {
  const untouched = useRef(true);
  useEffect(() => {
    if (untouched.current && !trained) return;
    untouched.current = false;
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.deeper')) fold.open = trained;
  }, [trained]);
}

export function TextPage({ at, store, words, body }: Props) {
  useHtml(store);
  const trained = useStore(store, (session) => session.level !== 'patient');
  useFolds(trained);
  useSteps();
  const context = useMemo(() => surroundings(at, store, words), [at, store, words]);
  return (
    <PageContext value={context}>
      <PageFrame>{body}</PageFrame>
    </PageContext>
  );
}
