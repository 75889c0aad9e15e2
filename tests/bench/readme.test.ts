// The tables that are published are those that the kept results make, and the results are of all pages and figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { withReport } from './report.ts';
import { PAGE_IDS, type Results, VARIANT_IDS } from './results.ts';

const read = (name: string): string => readFileSync(join(PROJECT_ROOT, 'tests', 'bench', name), 'utf8');
const results = JSON.parse(read('results.json')) as Results;
const readme = read('README.md');

it('README.md says what results.json says', () => {
  expect(withReport(readme, results)).toBe(readme);
});

it('would be caught where a figure was typed by hand', () => {
  const { product, ...others } = results.pages;
  const bytes = { median: 1, min: 1, max: 1, runs: 7 };
  expect(withReport(readme, { ...results, pages: { ...others, product: { ...product, bytes } } })).not.toBe(readme);
});

it('all pages were measured, at least seven times', () => {
  expect(Object.keys(results.pages).sort()).toEqual([...PAGE_IDS, ...VARIANT_IDS].sort());
  expect(results.runs).toBeGreaterThanOrEqual(7);
});
