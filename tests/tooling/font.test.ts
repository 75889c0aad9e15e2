// @vitest-environment node
// The small typeface is what the script makes, holds every letter that is read, keeps what the styles ask of it, and its stand-ins are as
// wide as it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, OFFLINE_PAGE, PAGES } from '#app/prerender.tsx';
import { TEXTS } from '../copy/locale-texts.ts';
import { stringsOf } from '../copy/strings-of.ts';
import { filesBelow, PROJECT_ROOT } from '../support/source-files.ts';
import { codesOf, inOrder, signsIn, unicodeRange, wantedLetters } from './font/letters.ts';
import { opened } from './font/stand-ins.ts';
import { FACE, makeFace } from './make-font.ts';

const committed = (file: string): Buffer => readFileSync(join(FACE, file));
const WHOLE = join(PROJECT_ROOT, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next');
const WHOLE_FILES = ['latin', 'latin-ext'].map((part) =>
  readFileSync(join(WHOLE, `files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`)),
);
const made = await makeFace();

/** The letters of a text that the whole typeface has and the small one has not. */
async function missing(small: Buffer, text: string): Promise<string> {
  const had = async (file: Buffer) => [...(await opened(file, text)).face.collectUnicodes()];
  const read = await had(small);
  const lost = (await Promise.all(WHOLE_FILES.map(had))).flat().filter((code) => !read.includes(code));
  return inOrder(String.fromCodePoint(...lost));
}

const template = (file: string): string => readFileSync(join(PROJECT_ROOT, 'src', file), 'utf8');
const PRINTED = [...PAGES, OFFLINE_PAGE].map((page): [string, string] => [page.file, fill(template(page.template), page)]);

describe('the small typeface', () => {
  it.each([...made.keys()])('%s is what `npm run font` makes of now', (file) => {
    expect(committed(file).equals(made.get(file) ?? Buffer.alloc(0)), 'npm run font').toBe(true);
  });

  it('is another file where a text has another letter', async () => {
    const other = await makeFace(`${wantedLetters()}ß`);
    for (const [file, bytes] of other) expect(committed(file).equals(bytes), file).toBe(false);
  });
});

const SMALL = 'atkinson-hyperlegible-next-read.woff2';
const texts = Object.entries(TEXTS).map(([locale, all]): [string, string] => [
  `the texts in "${locale}"`,
  stringsOf(all).join(''),
]);

it('the small typeface weighs at most 14 KiB, and less than half of the common part of the whole', () => {
  const [common] = WHOLE_FILES;
  expect(committed(SMALL).length).toBeLessThan(14 * 1024);
  expect(committed(SMALL).length).toBeLessThan((common?.length ?? 0) / 2);
});

describe('the letters of the small typeface', () => {
  it.each([...texts, ...PRINTED])('are all that stand in %s', async (_, text) => {
    expect(await missing(committed(SMALL), text)).toBe('');
  });

  it('are missed where they are not there', async () => {
    const poor = await makeFace(wantedLetters().replace(/[ñ’]/g, ''));
    expect(await missing(poor.get(SMALL) ?? Buffer.alloc(0), texts.map(([, text]) => text).join(''))).toBe('ñ’');
  });

  it('are found where they are written as numbers', () => {
    expect(signsIn(['Do \\u2192 or \\u{201c}don’t” \n'])).toBe('’“”→');
  });
});

const css = committed('face.css').toString();
const faces = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, body = '']) => ({
  family: body.match(/font-family: ('[^']+')/)?.[1] ?? '',
  weight: body.match(/font-weight: ([^;]+);/)?.[1] ?? '',
  codes: codesOf(body.match(/unicode-range: ([^;]+);/)?.[1] ?? ''),
}));
const ours = faces.filter(({ family }) => family.includes('Hyperlegible'));

describe('the styles that name the typeface', () => {
  it('send a letter of the small file to no other, and any other to where the package sends it', () => {
    const [small, ...others] = ours;
    expect(others).toHaveLength(2);
    expect(small?.codes.filter((code) => others.some(({ codes }) => codes.includes(code)))).toEqual([]);
    const before = readFileSync(join(WHOLE, 'wght.css'), 'utf8').match(/(?<=unicode-range: ?)[^;]+/g) ?? [];
    expect(before).toHaveLength(2);
    expect(before.flatMap(codesOf).filter((code) => !ours.some((face) => face.codes.includes(code)))).toEqual([]);
  });

  it('leave every other letter to the whole typeface, which is asked last', () => {
    const standIns = faces.filter(({ family }) => family.includes('stand-in'));
    expect(standIns.length).toBeGreaterThan(1);
    const small = new Set(ours[0]?.codes);
    for (const { codes } of standIns) expect(codes.filter((code) => !small.has(code))).toEqual([]);
  });

  it('are of the weights of the file', async () => {
    const { wght } = (await opened(committed(SMALL), 'a')).face.getAxisInfos();
    expect(wght).toMatchObject({ min: 400, max: 700 });
    expect(new Set(ours.map(({ weight }) => weight))).toEqual(new Set([`${wght?.min} ${wght?.max}`]));
  });

  it('hold every weight that a style asks for', () => {
    const weights = filesBelow('src', ['.css', '.ts', '.tsx'])
      .filter(({ path }) => !path.startsWith('src/panels/face/'))
      .flatMap(({ text }) => [...text.matchAll(/font-?[wW]eight[:=]\s?['"]?(\d+)/g)].map(([, weight]) => Number(weight)));
    expect(weights.length).toBeGreaterThan(20);
    expect(weights.filter((weight) => weight < 400 || weight > 700)).toEqual([]);
  });

  it('name what the page asks for: the letters that are read, what stands in for them, the whole typeface', () => {
    const asked = readFileSync(join(PROJECT_ROOT, 'src/panels/styles/tokens.css'), 'utf8').match(/--face:([^;]+);/)?.[1] ?? '';
    const families = [...new Set(faces.map(({ family }) => family))];
    expect(asked.match(/'[^']+'/g)?.filter((family) => families.includes(family))).toEqual(families);
  });
});

describe('a range as CSS writes it', () => {
  it.each([
    [[0x41], 'U+0041'],
    [[0x43, 0x41, 0x42, 0x2192], 'U+0041-0043, U+2192'],
  ])('says %j as %s, and is read back', (codes, range) => {
    expect(unicodeRange(codes)).toBe(range);
    expect(codesOf(range)).toEqual([...codes].sort((one, other) => one - other));
  });
});
