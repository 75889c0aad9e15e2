// Which letters the small typeface holds: those of the languages themselves, and the signs that stand anywhere in what is shown.
import { filesBelow } from '../../support/source-files.ts';

/** With the line breaks and other controls, for which nothing is to be fetched. */
const ASCII = Array.from({ length: 0x80 }, (_, at) => String.fromCodePoint(at)).join('');
/** All that Spanish is written with: what somebody types into the search is drawn with it too. */
const SPANISH = 'áéíóúüñÁÉÍÓÚÜÑ¿¡«»ªº';
/** What Intl puts into figures, times and lists, and what keyboards put in by themselves. */
const TYPED = '\u00a0\u202f‘’“”–—…';

/** Of these folders every file is looked through, with its notes: a sign too many weighs less than one that is missing. */
const SHOWN = [
  ['src', ['.ts', '.tsx', '.html', '.css']],
  ['public/data', ['.json']],
] as const;

const unescaped = (text: string): string =>
  text.replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Every letter once, in the order of their numbers. */
export const inOrder = (text: string): string =>
  [...new Set(text)].sort((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)).join('');

/** The letters beyond ASCII in these texts. */
export const signsIn = (texts: readonly string[]): string =>
  inOrder([...texts.map(unescaped).join('')].filter((letter) => letter > '\x7f').join(''));

/** What the small typeface is to hold, as far as the whole one has it. */
export function wantedLetters(): string {
  const texts = SHOWN.flatMap(([folder, endings]) =>
    filesBelow(folder, endings).filter(({ path }) => !path.endsWith('/face.css')),
  );
  return inOrder(ASCII + SPANISH + TYPED + signsIn(texts.map(({ text }) => text)));
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** Numbers of letters as CSS writes them, runs of them as "U+0020-007E". */
export function unicodeRange(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

/** All numbers in a range as CSS writes it. */
export const codesOf = (range: string): readonly number[] =>
  range.split(',').flatMap((run) => {
    const [first = 0, last = first] = run
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
