// What every part of the page needs at hand: the session, the fast lane to the picture, the words. Knows nothing of who draws.
import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Manifest } from '#anatomy/manifest.ts';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import type { Session } from '#session/session.ts';
import type { StageFrame, StageLink } from '#session/stage-link.ts';
import type { SessionStore } from '#session/store.ts';
import type { FocusReturn } from './focus-return.ts';
import { useMedia } from './use-media.ts';

export interface Page {
  readonly store: SessionStore;
  readonly link: StageLink;
  readonly words: Words;
  /** Which page of the house this is; links and files are found from here. */
  readonly at: PageId;
  /** Null until it has arrived, and for good when it cannot be read. */
  readonly manifest: Manifest | null;
  readonly focus: FocusReturn;
}

export const PageContext = createContext<Page | null>(null);

/** The page's surroundings; throws outside a `PageContext`. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A panel stands outside a PageContext.');
  return page;
}

/** A part of the session, and a new render when that part changes. */
export function useSession<T>(select: (session: Session) => T): T {
  return useStore(usePage().store, select);
}

/** Calls back after every drawn frame, and at once when one is there. Hold `listener` still (useCallback). */
export function useFrame(listener: (frame: StageFrame) => void): void {
  const { link } = usePage();
  useEffect(() => {
    const last = link.frame();
    if (last) listener(last);
    return link.onFrame(listener);
  }, [link, listener]);
}

/** The width from which list, picture and panel stand side by side; the style sheets say the same. */
const WIDE = '(min-width: 64em)';

/** Whether the panel floats beside the picture (true) or is a sheet at the bottom. */
export function useWide(): boolean {
  return useMedia(WIDE);
}
