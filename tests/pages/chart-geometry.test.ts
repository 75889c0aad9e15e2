// What the charts draw is counted here: exactly so many people, days and dots as the data say, and an error where they cannot be drawn.
import { describe, expect, it } from 'vitest';
import { FIGURE_WORDS } from '#copy/en/pages/figure-words.ts';
import { monthsOf } from '#pages/evidence/months-of.ts';
import { dotsOf } from '#pages/parts/effect-dots.ts';
import { monthDays } from '#pages/parts/month-days.ts';
import { differenceOf, people, percentOf, written } from '#pages/parts/numbers.ts';
import { type Halver, halvers, peopleGrid } from '#pages/parts/people-grid.ts';
import { peoplePath, tilesPath } from '#pages/parts/person-path.ts';
import { leftOf, stepBars } from '#pages/parts/span-bars.ts';
import { percent, under } from '#protocol/share.ts';
import { FIRST_RESPONSE, RESPONDERS } from '#protocol/trials.ts';

const halved = RESPONDERS.find(({ id }) => id === 'half-fewer-headache-days');
const percents = [percentOf(halved?.toxin ?? under(1)), percentOf(halved?.placebo ?? under(1))] as const;

describe('a hundred people', () => {
  const grid = (medicine: number, placebo: number) => peopleGrid(halvers(medicine, placebo));
  const count = (drawn: readonly { kind: Halver }[], kind: Halver) => drawn.filter((person) => person.kind === kind).length;

  it('on the medicine are 35 as on placebo, 12 beyond and 53 who did not halve', () => {
    const drawn = grid(percents[0] ?? 0, percents[1] ?? 0);
    expect((['as-placebo', 'beyond', 'not'] as const).map((kind) => count(drawn, kind))).toEqual([35, 12, 53]);
  });

  it('on placebo are 35 and 65, none beyond', () => {
    const drawn = grid(percents[1] ?? 0, percents[1] ?? 0);
    expect((['as-placebo', 'beyond', 'not'] as const).map((kind) => count(drawn, kind))).toEqual([35, 0, 65]);
  });

  it('stand each in a cell of their own, ten in a row', () => {
    const drawn = grid(47.1, 35.1);
    expect(new Set(drawn.map(({ x, y }) => `${x} ${y}`)).size).toBe(100);
    expect(Math.max(...drawn.map(({ x }) => x))).toBe(90);
    expect(Math.max(...drawn.map(({ y }) => y))).toBe(90);
    expect(drawn[46]?.kind).toBe('beyond');
    expect(drawn[47]?.kind).toBe('not');
  });

  it('are drawn as one head and one body each', () => {
    const drawn = grid(47.1, 35.1).filter(({ kind }) => kind !== 'not');
    expect(peoplePath(drawn).match(/M/g)).toHaveLength(2 * 47);
    expect(tilesPath(drawn).match(/M/g)).toHaveLength(47);
  });

  it('are refused when they are not a hundred, not whole, or placebo did better', () => {
    expect(() => peopleGrid([{ kind: 'a', count: 99 }])).toThrow('99 people');
    expect(() => peopleGrid([{ kind: 'a', count: 101 }])).toThrow('101 people');
    expect(() => peopleGrid([{ kind: 'a', count: 47.1 }])).toThrow('"a" is no whole number');
    expect(() => halvers(30, 35)).toThrow('Fewer did well');
  });
});

describe('a month of 28 days', () => {
  it.each([0, 11.5, 13.2, 15, 19.9, 28])('has %s days filled, the last one in part', (days) => {
    const drawn = monthDays(days);
    expect(drawn).toHaveLength(28);
    expect(drawn.reduce((sum, { filled }) => sum + filled, 0)).toBeCloseTo(days, 9);
    expect(drawn.filter(({ filled }) => filled > 0 && filled < 1).length).toBe(Number.isInteger(days) ? 0 : 1);
  });

  it('refuses days that no month holds', () => {
    for (const days of [-1, 28.1, Number.NaN]) expect(() => monthDays(days)).toThrow('No month');
  });

  it('before and after is worked out from start and change', () => {
    expect(monthsOf('toxin')).toEqual({ before: 19.9, after: 11.5, fewer: 8.4 });
    expect(monthsOf('placebo')).toEqual({ before: 19.8, after: 13.2, fewer: 6.6 });
  });
});

describe('bars that end in a range', () => {
  const amounts = FIRST_RESPONSE.sessions.map(({ low, high }) => ({ least: low, most: high }));

  it('stand one on the other, and the range stands on top', () => {
    const [first, second, third] = stepBars(amounts);
    expect(first).toEqual({ solid: { from: 0, to: 49.3 }, unsure: { from: 49.3, to: 49.3 } });
    expect(second?.solid.from).toBe(49.3);
    expect(second?.unsure.to).toBeCloseTo(49.3 + 14.5, 9);
    expect(third?.solid.from).toBeCloseTo(49.3 + 11.3, 9);
  });

  it('leave 26 to 32 of a hundred', () => {
    const { least, most } = leftOf(100, amounts);
    expect([Math.round(least), Math.round(most)]).toEqual([26, 32]);
  });

  it('refuse a range the wrong way round and more than the whole', () => {
    expect(() => stepBars([{ least: 3, most: 2 }])).toThrow('No range');
    expect(() => leftOf(100, [{ least: 50, most: 101 }])).toThrow('more than 100');
  });
});

describe('dots of an effect', () => {
  it('are whole people; a speck stands for fewer than one, and nothing for none', () => {
    expect(dotsOf(percent(9))).toEqual({ whole: 9, less: false });
    expect(dotsOf(percent(0))).toEqual({ whole: 0, less: false });
    expect(dotsOf(percent(0.3))).toEqual({ whole: 0, less: true });
    expect(dotsOf(under(1))).toEqual({ whole: 0, less: true });
    expect(() => dotsOf(percent(101))).toThrow('No share');
  });

  it('are called by the same numbers', () => {
    expect([percent(9), percent(0), percent(0.3), under(1)].map((share) => people(share, FIGURE_WORDS, 'en'))).toEqual([
      '9',
      '0',
      'less than 1',
      'less than 1',
    ]);
  });
});

describe('figures', () => {
  it('are written in the reader’s language, with a real minus', () => {
    expect(written(-8.4, 'en')).toBe('−8.4');
    expect(written(8.4, 'es')).toBe('8,4');
    expect(written(9, 'en', 1)).toBe('9.0');
    expect(differenceOf(-8.4, -6.6)).toBe(-1.8);
  });
});
