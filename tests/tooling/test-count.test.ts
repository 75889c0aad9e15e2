// Proves that the last line of `npm test` cannot hide a failure.
import { describe, expect, it } from 'vitest';
import { countOf, failuresIn, sumOf } from './test-count.ts';

const report = (passed: number, failed: number, pending = 0, todo = 0): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo });

describe('the count of a run', () => {
  it('is what the report says', () => {
    expect(countOf(report(7, 0), true)).toEqual({ passed: 7, failed: 0 });
    expect(countOf(report(7, 2), false)).toEqual({ passed: 7, failed: 2 });
  });

  it('has a failure when the run ended badly though every test in it passed', () => {
    expect(countOf(report(7, 0), false)).toEqual({ passed: 7, failed: 1 });
  });

  it('has a failure when nothing ran or nothing was reported', () => {
    expect(countOf(report(0, 0), true).failed).toBe(1);
    expect(countOf(null, true).failed).toBe(1);
  });

  it('counts what was skipped as failed', () => {
    expect(countOf(report(7, 0, 2, 1), true)).toEqual({ passed: 7, failed: 3 });
  });
});

it('the sum adds both up', () => {
  expect(sumOf([report(3, 1), report(4, 0)].map((text) => countOf(text, true)))).toEqual({ passed: 7, failed: 1 });
});

it('each test that did not pass is named, and a file that could not be run', () => {
  const test = (fullName: string, status: string) => ({ fullName, status });
  const testResults = [
    { name: '/atlas/tests/a.test.ts', status: 'passed', assertionResults: [test('a is well', 'passed')] },
    {
      name: '/atlas/tests/b.test.ts',
      status: 'failed',
      assertionResults: [test('b is well', 'passed'), test('b is ill', 'failed')],
    },
    { name: '/atlas/tests/c.test.ts', status: 'failed', assertionResults: [] },
    { name: '/atlas/tests/d.test.ts', status: 'passed', assertionResults: [test('d is left out', 'skipped')] },
  ];
  expect(failuresIn(JSON.stringify({ testResults }), '/atlas')).toEqual([
    'tests/b.test.ts: b is ill',
    'tests/c.test.ts',
    'tests/d.test.ts: d is left out',
  ]);
});
