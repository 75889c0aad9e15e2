// `npm run font`: cuts the typeface down to the letters and weights in use, and writes the styles that name it. A test says when they are
// out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { stringsOf } from '../copy/strings-of.ts';
import { codesOf, unicodeRange, wantedLetters } from './font/letters.ts';
import { opened, STOOD_IN_FOR, type StandIn, standIns } from './font/stand-ins.ts';

export const FACE = fileURLToPath(new URL('../../src/panels/face', import.meta.url));
const PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next';
const fileOf = (part: string): string => `${PACKAGE}/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`;

/** Of all weights those between the lightest and the boldest that the styles name. */
const WEIGHTS = { min: 400, max: 700 };
/** Pairs set closer, and figures of one width. Fractions and the marks of other languages come with the whole typeface. */
const FEATURES = ['kern', 'tnum'];

/** The ranges of the package's own styles, by the end of the file's name. */
function wholeRanges(): ReadonlyMap<string, readonly number[]> {
  const css = readFileSync(`node_modules/${PACKAGE}/wght.css`, 'utf8');
  const faces = [...css.matchAll(/next-([a-z-]+)-wght-normal\.woff2[^}]*unicode-range:\s*([^;]+);/g)];
  return new Map(faces.map(([, part = '', range = '']) => [part, codesOf(range)]));
}

const face = (lines: readonly string[]): string => `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
/** By names of their own: a browser lays text out more slowly for each file of the typeface that has not come. The whole one is asked last. */
const READ = 'Atkinson Hyperlegible Next Variable';
const WHOLE = 'Atkinson Hyperlegible Next Whole';

const ours = (family: string, url: string, codes: readonly number[]): string =>
  face([
    `font-family: '${family}'`,
    'font-style: normal',
    'font-display: swap',
    `font-weight: ${WEIGHTS.min} ${WEIGHTS.max}`,
    `src: url('${url}') format('woff2')`,
    `unicode-range: ${unicodeRange(codes)}`,
  ]);
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
const standIn = ({ family, weight, names, size, ascent, descent }: StandIn, codes: readonly number[]): string =>
  face([
    `font-family: '${family}'`,
    `font-weight: ${weight}`,
    `src: ${names.map((name) => `local('${name}')`).join(', ')}`,
    `size-adjust: ${percent(size)}`,
    `ascent-override: ${percent(ascent)}`,
    `descent-override: ${percent(descent)}`,
    'line-gap-override: 0%',
    `unicode-range: ${unicodeRange(codes)}`,
  ]);

/** What is read: all texts of all languages, in the letters of every typeface. */
async function readText(): Promise<string> {
  const { TEXTS } = await import('../copy/locale-texts.ts');
  return stringsOf(TEXTS)
    .join(' ')
    .replace(/[^ -~áéíóúñ]/g, '');
}

/** The files of src/panels/face/ that are made, by name. `letters` are those wished for. */
export async function makeFace(letters: string = wantedLetters()): Promise<ReadonlyMap<string, Buffer>> {
  const whole = readFileSync(`node_modules/${fileOf('latin')}`);
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const read = { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS }, keepFeatures: FEATURES } as const;
  const subset = await subsetFont(whole, letters, read);
  const at = (weight: 400 | 700) => opened(whole, letters, STOOD_IN_FOR[weight]);
  const found = await standIns({ 400: await at(400), 700: await at(700) }, await readText());
  const had = (await opened(subset, letters)).face.collectUnicodes();
  const drawn = codes.filter((code) => had.includes(code));
  const others = (range: readonly number[]): readonly number[] => range.filter((code) => !codes.includes(code));
  const rest = [...wholeRanges()].map(([part, range]) => ours(WHOLE, fileOf(part), others(range)));
  const css = [
    '/* The typeface: what is read in one small file, any other letter in the whole one, and what stands in until it has come.\n' +
      '   Made by `npm run font`. */\n' +
      ours(READ, './atkinson-hyperlegible-next-read.woff2', codes),
    ...found.map((one) => standIn(one, drawn)),
    ...rest,
  ].join('\n');
  return new Map([
    ['atkinson-hyperlegible-next-read.woff2', subset],
    ['face.css', Buffer.from(css)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, bytes] of await makeFace()) {
    writeFileSync(join(FACE, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
}
