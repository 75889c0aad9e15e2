// Every locale says the same as English: the same parts, the same claims behind the same sentences, the same figures in them.
import { describe, expect, it } from 'vitest';
import { differences, figuresIn } from './locales-agree.ts';

const ENGLISH = import.meta.glob<object>('/src/copy/en/**/*.ts');
const SPANISH = import.meta.glob<object>('/src/copy/es/**/*.ts');

/** Each language has its own names for things, and its own forms of a term. */
const own = (path: string): boolean =>
  /^search\.ts\.SEARCH\.(regions|spots|muscles|nerves|effects|terms|pages|hollow|sides|stem|kinds|locale)\b/.test(path) ||
  /^search-reading\.ts\.SEARCH_READING\.(effects|terms|pages)\b/.test(path) ||
  /\.also\.\d+$|\.also$|\.forms$|\.latin$/.test(path) ||
  /^shared\.ts\.SIDE_[MF]$/.test(path) ||
  /^house\.ts\.HOUSE\.(folder|slugs)\b|\.locale$|\.shortcuts\b/.test(path);

const files = Object.keys(ENGLISH).map((path) => path.replace('/src/copy/en/', ''));

/** Exports of another name in each language: SEARCH is SEARCH, DEEPER_EN is DEEPER_ES. */
const named = (module: object): object =>
  Object.fromEntries(Object.entries(module).map(([name, value]) => [name.replace(/_(EN|ES)$/, ''), value]));

describe('Spanish says what English says in', () => {
  it.each(files)('%s', async (file) => {
    const [english, spanish] = await Promise.all([ENGLISH[`/src/copy/en/${file}`]?.(), SPANISH[`/src/copy/es/${file}`]?.()]);
    if (!english || !spanish) throw new Error(`${file} is missing.`);
    expect(differences(named(english), named(spanish), file, own)).toEqual([]);
  });
});

describe('the comparison notices', () => {
  const english = { said: [{ text: 'About 1.5 cm, in 3 of 100.', claim: 'a' }], name: 'Neck' };
  const spanish = { said: [{ text: 'En 3 de 100, cerca de 1,5 cm.', claim: 'a' }], name: 'Cuello' };
  const nothing = () => false;

  it('nothing where figures and claims are the same', () => {
    expect(differences(english, spanish, 'x', nothing)).toEqual([]);
    expect(figuresIn('De 1,5 a 12 cm')).toEqual(['1.5', '12']);
  });

  it.each([
    ['another figure', { ...spanish, said: [{ text: 'En 3 de 100, cerca de 15 cm.', claim: 'a' }] }, 'figures'],
    ['another claim', { ...spanish, said: [{ text: 'En 3 de 100, cerca de 1,5 cm.', claim: 'b' }] }, 'is b, not a'],
    ['a sentence too few', { ...spanish, said: [] }, 'missing'],
    ['a part too many', { ...spanish, more: 'x' }, 'not in English'],
  ])('%s', (_, faulty, said) => {
    expect(differences(english, faulty, 'x', nothing).join()).toContain(said);
  });
});
