// One reading page around a session. Rendered twice: into HTML when the product is built, and over that HTML in the browser.
import { useMemo } from 'react';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import { PageFrame } from '#pages/PageFrame.tsx';
import type { LoadedPage } from '#pages/page-table.ts';
import type { FocusReturn } from '#panels/focus-return.ts';
import { PageContext } from '#panels/page-context.ts';
import { createStageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import { useHtml } from './use-html.ts';

interface Props {
  readonly at: PageId;
  readonly store: SessionStore;
  readonly words: Words;
  readonly page: LoadedPage;
}

/** No panel opens on a reading page, so no focus is ever led back. */
const NO_PANELS: FocusReturn = { opens: () => false, returnTo: () => undefined, stop: () => undefined };

export function TextPage({ at, store, words, page }: Props) {
  useHtml(store);
  const surroundings = useMemo(
    () => ({ store, link: createStageLink(), words, at, manifest: null, focus: NO_PANELS }),
    [store, words, at],
  );
  return (
    <PageContext value={surroundings}>
      <PageFrame texts={page.texts}>{page.body}</PageFrame>
    </PageContext>
  );
}
