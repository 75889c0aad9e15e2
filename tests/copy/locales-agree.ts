// Where a locale differs from English in what it claims: another claim behind a sentence, another figure in it, more or fewer parts.
import { SIDES } from '#protocol/vocabulary.ts';

/** A part that a locale may fill in its own way: names by which people look for things differ from language to language. */
export type Free = (path: string) => boolean;

/** Figures as written with digits, in order of size, with a point for the decimals: "1,5 cm a 3" gives ["1.5", "3"]. */
export function figuresIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(',', '.')).toSorted();
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function partsDiffer(english: object, other: object, path: string, free: Free): readonly string[] {
  const keysOf = (value: object): readonly string[] => Object.keys(value).filter((key) => !free(`${path}.${key}`));
  const [keys, otherKeys] = [keysOf(english), keysOf(other)];
  const missing = keys.filter((key) => !otherKeys.includes(key)).map((key) => `${path}.${key} is missing`);
  const more = otherKeys.filter((key) => !keys.includes(key)).map((key) => `${path}.${key} is not in English`);
  const both = keys.filter((key) => otherKeys.includes(key));
  const inside = both.flatMap((key) => differences(Reflect.get(english, key), Reflect.get(other, key), `${path}.${key}`, free));
  return [...missing, ...more, ...inside];
}

/** What differs between the same part of two locales, each named by its path. Functions of a side are told for each side. */
export function differences(english: unknown, other: unknown, path: string, free: Free): readonly string[] {
  if (typeof english !== typeof other) return [`${path} is ${typeof other}, not ${typeof english}`];
  if (typeof english === 'function' && typeof other === 'function') {
    if (english.length !== other.length) return [`${path} takes ${other.length} values, not ${english.length}`];
    if (!/\.spots\.[^.]+$|SPOTS\.[^.]+$/.test(path)) return [];
    return SIDES.flatMap((side) => differences(english(side), other(side), `${path}(${side})`, free));
  }
  if (typeof english === 'string' && typeof other === 'string') {
    if (path.endsWith('.claim')) return english === other ? [] : [`${path} is ${other}, not ${english}`];
    const [figures, others] = [figuresIn(english), figuresIn(other)];
    return figures.join(' ') === others.join(' ') ? [] : [`${path} has the figures ${others}, not ${figures}: ${other}`];
  }
  if (isRecord(english) && isRecord(other)) return partsDiffer(english, other, path, free);
  return Object.is(english, other) ? [] : [`${path} is ${other}, not ${english}`];
}
