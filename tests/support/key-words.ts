// A locale for tests: every text replaced by something made of its key, so that words which come from no dictionary stand out, and so
// that no layout relies on the length or the direction of English.

type Say = (key: string, text: string) => string;

/**
 * The same dictionary with each text said anew; ids and flags stay, functions say their own key. Stands alone, without anything of this
 * file around it: a browser is sent its source.
 */
export function said<T>(words: T, say: Say, key = ''): T {
  const kept = /\.(?:claim|locale|id|latin|page|anchor|forms)$/;
  const resay = (value: unknown, at: string): unknown => {
    if (kept.test(at) && (typeof value === 'string' || Array.isArray(value))) return value;
    if (typeof value === 'string') return say(at, value);
    if (typeof value === 'function') return (...args: unknown[]) => resay(value(...args), at);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => resay(item, `${at}.${index}`));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resay(item, `${at}.${name}`)]));
  };
  return resay(words, key) as T;
}

/** "⟦panel.close⟧" */
export function keyOf(key: string): string {
  return `⟦${key.replace(/^\./, '')}⟧`;
}

/** What is left of a text once the keys in it are taken out. */
export function besidesKeys(text: string): string {
  return text.replace(/⟦[^⟧]*⟧/g, '');
}
