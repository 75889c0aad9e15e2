// What the benchmark's command line is taken to mean, and what it refuses by name.
import { describe, expect, it } from 'vitest';
import { wishesOf } from './wishes.ts';

describe('the command line', () => {
  it('without a word means seven runs of all pages, kept', () => {
    expect(wishesOf([])).toMatchObject({ runs: 7, quick: false, built: false });
    expect(wishesOf([]).pages).toHaveLength(9);
  });

  it('keeps nothing of a part', () => {
    expect(wishesOf(['--only', 'lean,product', '--runs', '9'])).toEqual({
      runs: 9,
      pages: ['product', 'lean'],
      built: false,
      quick: true,
    });
    expect(wishesOf(['--quick', '--built'])).toMatchObject({ runs: 1, quick: true, built: true });
  });

  it.each([
    [['--fast'], '--fast'],
    [['--runs'], '--runs'],
    [['--runs', '0'], '"0"'],
    [['--runs', '7.5'], '"7.5"'],
    [['--only', 'lean,fat'], '"fat"'],
    [['--only'], '--only'],
  ])('is refused by name: %j', (words, named) => {
    expect(() => wishesOf(words)).toThrow(named);
  });
});
