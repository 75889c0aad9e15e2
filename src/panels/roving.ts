// The order in which arrow keys walk the 31 points, which are one tab stop. Pure.
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: () => SITE_IDS.length - 1,
};

/** The point that a key leads to from `current`, round the ends; null when the key does not walk. */
export function walk(current: SiteId, key: string): SiteId | null {
  const step = STEPS[key];
  if (!step) return null;
  const count = SITE_IDS.length;
  return SITE_IDS[(step(SITE_IDS.indexOf(current)) + count) % count] ?? null;
}
