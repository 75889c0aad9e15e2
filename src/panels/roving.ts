// The order in which arrow keys walk a group of buttons that is one tab stop. Pure.

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The one of `ids` that a key leads to from `current`, round the ends; null when the key does not walk. */
export function walk<T extends string>(ids: readonly T[], current: T, key: string): T | null {
  const step = STEPS[key];
  if (!step) return null;
  const count = ids.length;
  return ids[(step(ids.indexOf(current), count) + count) % count] ?? null;
}
