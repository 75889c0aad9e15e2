// One reading page around a session. Rendered twice: into HTML when the product is built, and over that HTML in the browser.
import { useMemo } from 'react';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import { PageFrame } from '#pages/PageFrame.tsx';
import type { LoadedPage } from '#pages/page-table.ts';
import { PageContext } from '#panels/page-context.ts';
import type { SessionStore } from '#session/store.ts';
import { surroundings } from './surroundings.ts';
import { useHtml } from './use-html.ts';

interface Props {
  readonly at: PageId;
  readonly store: SessionStore;
  readonly words: Words;
  readonly page: LoadedPage;
}

export function TextPage({ at, store, words, page }: Props) {
  useHtml(store);
  const context = useMemo(() => surroundings(at, store, words), [at, store, words]);
  return (
    <PageContext value={context}>
      <PageFrame texts={page.texts}>{page.body}</PageFrame>
    </PageContext>
  );
}
