// A record lists what a plan gives, no more and no less.
import { expect, it } from 'vitest';
import { blankRows, recordOf } from '#session/handout/record-rows.ts';
import { EMPTY, WHOLE } from '#session/plan/plan.ts';
import { readPlan } from '#session/plan/plan-text.ts';

const sumOf = (groups: ReturnType<typeof recordOf>): number => groups.reduce((sum, { units }) => sum + units, 0);

it('lists all 31 points of the published scheme, once each, by their numbers', () => {
  const groups = recordOf(WHOLE);
  const numbers = groups.flatMap(({ rows }) => rows.map(({ number }) => number ?? 0));
  expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  expect(sumOf(groups)).toBe(155);
  expect(blankRows(WHOLE)).toBe(8);
});

it('leaves out what a plan leaves out, and lists its extra points without a number', () => {
  const { plan } = readPlan('off:procerus,extra:temporalis-left*2+trapezius-right*1');
  const groups = recordOf(plan);
  expect(groups.some(({ muscle }) => muscle === 'procerus')).toBe(false);
  const extra = groups.flatMap(({ rows }) => rows.filter((row) => row.extra));
  expect(extra.map(({ at, side, number }) => [at, side, number])).toEqual([
    ['temporalis-extra-left', 'left', null],
    ['temporalis-extra-left', 'left', null],
    ['trapezius-extra-right', 'right', null],
  ]);
  expect(sumOf(groups)).toBe(155 - 5 + 15);
  expect(blankRows(plan)).toBe(5);
});

it('is empty for a plan without points', () => {
  expect(recordOf(EMPTY)).toEqual([]);
});
