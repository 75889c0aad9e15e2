// The order in which arrow keys walk a group of buttons that is one tab stop, and where typed letters lead in it. Pure.

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

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{L}+/gu, ' ');

/**
 * The next of `ids` that has a word beginning with the letters typed so far, round the ends; null when there is none. The current one
 * stays while more letters still fit it; one letter, or the same again, goes on to the next.
 */
export function typedTo<T extends string>(ids: readonly T[], current: T, typed: string, nameOf: (id: T) => string): T | null {
  const again = /^(.)\1*$/u.exec(typed);
  const wanted = ` ${plainOf(again?.[1] ?? typed)}`;
  const from = ids.indexOf(current) + (again ? 1 : 0);
  return [...ids.slice(from), ...ids.slice(0, from)].find((id) => ` ${plainOf(nameOf(id))}`.includes(wanted)) ?? null;
}
