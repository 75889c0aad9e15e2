// Rules that look at words: every sentence has a claim with a source behind it, no claim stands idle, and nowhere are units of one
// product turned into those of another.
import { describe, expect, it } from 'vitest';
import { CLAIMS } from '#protocol/claims.ts';
import { RECORDS } from '#protocol/published/data-set.ts';
import { claimsNamedIn, noClaimIdle } from '#protocol/rules/no-claim-idle.ts';
import { noUnitEquivalence } from '#protocol/rules/no-unit-equivalence.ts';
import { toldWithSource } from '#protocol/rules/told-with-source.ts';
import { everyTold } from '../copy/every-told.ts';
import { TEXTS } from '../copy/locale-texts.ts';
import { everyToldIn } from '../support/every-told-in.ts';
import { publishedFiles } from '../support/published-files.ts';
import { filesBelow } from '../support/source-files.ts';

describe('what is told', () => {
  it('always has a claim with a source', async () => {
    const told = [...(await everyToldIn('en')), ...everyTold(TEXTS.en)];
    expect(toldWithSource(told, CLAIMS)).toEqual([]);
    expect(told.length).toBeGreaterThan(300);
  });

  it('is found out when it has not', () => {
    const claims = {
      bare: { sources: [], known: 'primary' as const },
      good: { sources: ['S1' as const], known: 'primary' as const },
    };
    expect(toldWithSource([{ text: 'It cures.', claim: 'hearsay' }], claims)).toEqual([
      '"It cures." rests on "hearsay", which is no claim',
    ]);
    expect(toldWithSource([{ text: 'It helps.', claim: 'bare' }], claims)).toEqual([
      '"It helps." rests on "bare", which cites nothing',
    ]);
    expect(toldWithSource([{ text: ' ', claim: 'good' }], claims)).toEqual(['the claim "good" is told without words']);
  });
});

describe('a claim', () => {
  const known = new Set(['a', 'b', 'c']);

  it('is found wherever a record names it, but not in what a thing is called', () => {
    expect([...claimsNamedIn({ id: 'c', x: [{ claim: 'a' }], y: { z: 'b' } }, known)]).toEqual(['a', 'b']);
    expect(claimsNamedIn(RECORDS, new Set(Object.keys(CLAIMS))).size).toBeGreaterThan(100);
  });

  it('that is neither told nor recorded is idle', () => {
    expect(noClaimIdle(['a', 'b', 'c'], new Set(['a']), new Set(['b']))).toEqual(['claim "c" is neither told nor recorded']);
  });
});

describe('units of different products', () => {
  const faults = (text: string) => noUnitEquivalence([{ at: 'x', text }]);

  it('are nowhere turned into one another: not in words, code, data or papers', async () => {
    const written = filesBelow('src', ['.ts', '.tsx', '.html']).filter(({ path }) => !path.includes('no-unit-equivalence'));
    const papers = [...filesBelow('public', ['.md']), ...filesBelow('models', ['.md'])];
    const texts = [...written, ...papers, ...(await publishedFiles())].map(({ path, text }) => ({ at: path, text }));
    expect(noUnitEquivalence(texts)).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each([
    '5 units of Botox equal 12.5 units of Dysport.',
    'Botox and Xeomin are given 1:1.',
    'The ratio of Dysport to Botox is 2.5 to 1',
    'One unit of onabotulinumtoxinA is equivalent to one unit of incobotulinumtoxinA.',
    'Units can be converted to those of another product.',
    'Its units are interchangeable with other brands.',
    '10 U of Jeuveau or 10 U of Botox',
    '5 unidades de Botox equivalen a 15 unidades de Dysport.',
    'Una unidad es equivalente a la de otra marca.',
  ])('would be found in: %s', (text) => {
    expect(faults(`A first sentence. ${text}`)).toHaveLength(1);
  });

  it.each([
    'Units of onabotulinumtoxinA cannot be converted to units of another product.',
    'Units are not the same across brands, and not interchangeable with another brand.',
    'Las unidades no se pueden convertir en unidades de otra marca.',
    '5 units of onabotulinumtoxinA (Botox) are 0.1 mL.',
    'Other brands are Dysport and Xeomin.',
    'The ratio of forehead to temple is 7:8.',
  ])('may be spoken of in: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
