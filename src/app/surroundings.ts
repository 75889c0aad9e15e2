// What the parts of a page find around them where no picture is drawn: on the reading pages, and wherever a page is made into HTML.
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import type { FocusReturn } from '#panels/focus-return.ts';
import type { Page } from '#panels/page-context.ts';
import { createStageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';

/** No panel opens there, so no focus is ever led back. */
const NO_PANELS: FocusReturn = { opens: () => false, returnTo: () => undefined, stop: () => undefined };

export function surroundings(at: PageId, store: SessionStore, words: Words): Page {
  return { at, store, words, link: createStageLink(), manifest: null, focus: NO_PANELS };
}
