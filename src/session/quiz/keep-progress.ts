// Progress on the reader's own device, kept only when they ask for it. What cannot be read there is put aside under another key and
// told, never written over. Storage may be denied or full; nothing here throws.
import { putAside } from '../put-aside.ts';
import { joined, type Progress, readProgress, writeProgress } from './progress.ts';

export const QUIZ_KEY = 'migraine-injection-atlas.quiz';

/** May throw when opened, as `() => window.localStorage` does where it is denied. */
export type OpenShelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `field`: where the fault lies. `under`: the key it was moved to, or null where it had to stay. */
export interface PutAside {
  readonly field: string;
  readonly text: string;
  readonly under: string | null;
}

export interface KeptProgress {
  readonly progress: Progress;
  /** Whether the reader has asked for it. */
  readonly keeping: boolean;
  readonly aside: PutAside | null;
}

const NOTHING: KeptProgress = { progress: {}, keeping: false, aside: null };

export function keptProgress(open: OpenShelf): KeptProgress {
  try {
    const shelf = open();
    const text = shelf.getItem(QUIZ_KEY);
    if (text === null) return NOTHING;
    const found = readProgress(text);
    if (found.kind === 'read') return { progress: found.progress, keeping: true, aside: null };
    const under = putAside(QUIZ_KEY, text, shelf);
    return { progress: {}, keeping: under !== null, aside: { field: found.field, text, under } };
  } catch {
    return NOTHING;
  }
}

/**
 * Writes it down beside what another page has written meanwhile.
 * @returns what stands there now; null where that did not work.
 */
export function keepProgress(progress: Progress, open: OpenShelf): KeptProgress | null {
  try {
    const there = keptProgress(open);
    if (there.aside && there.aside.under === null) return null;
    const all = joined(progress, there.progress);
    open().setItem(QUIZ_KEY, writeProgress(all));
    return { progress: all, keeping: true, aside: there.aside };
  } catch {
    return null;
  }
}

/** @returns whether nothing is kept any more. */
export function forgetProgress(open: OpenShelf): boolean {
  try {
    open().removeItem(QUIZ_KEY);
    return true;
  } catch {
    return false;
  }
}
