// A device's storage that holds one thing, for tests of what is read from there.

export function shelfWith(key: string, text: string) {
  const kept = new Map([[key, text]]);
  return {
    getItem: (one: string): string | null => kept.get(one) ?? null,
    setItem: (one: string, value: string): void => {
      kept.set(one, value);
    },
    removeItem: (one: string): void => {
      kept.delete(one);
    },
    all: (): readonly string[] => [...kept.values()],
  };
}
