// Which keys go on and back in the walk. Pure. Page keys are those of a presenter's remote; in a panel they scroll.
import type { Action } from '#session/actions.ts';
import { goBack, goOn } from '#session/tour-actions.ts';

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const ON: readonly string[] = ['ArrowRight', 'PageDown'];
const BACK: readonly string[] = ['ArrowLeft', 'PageUp'];

/** Null for every key that is not the walk's. */
export function stepOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key, where: 'panel' | 'window'): Action | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  if (where === 'panel' && key.startsWith('Page')) return null;
  if (ON.includes(key)) return goOn();
  return BACK.includes(key) ? goBack() : null;
}
