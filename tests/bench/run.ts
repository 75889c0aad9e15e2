// `npm run bench`: measures the built atlas beside other pages, run by run, each page in turn, and writes results.json and the tables of README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../support/find-browser.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import type { Measured } from './figures.ts';
import { type Bench, measurePage } from './measure-page.ts';
import { reportOf, withReport } from './report.ts';
import { type PageId, type Results, summed } from './results.ts';
import { buildPages, servePages } from './served-pages.ts';
import { commitNow, machineWith } from './this-machine.ts';
import { type Wishes, wishesOf } from './wishes.ts';

const HERE = join(PROJECT_ROOT, 'tests', 'bench');

/** One visit that goes wrong on a machine that is shared does not cost all others. */
async function twiceTried(bench: Bench, page: PageId, run: number): Promise<Measured> {
  try {
    return await measurePage(bench, page, run);
  } catch (error) {
    console.log(`${page} is visited again: ${error instanceof Error ? error.message : error}`);
    return measurePage(bench, page, run);
  }
}

async function measureAll(bench: Bench, { pages, runs }: Wishes): Promise<ReadonlyMap<PageId, readonly Measured[]>> {
  const found = new Map<PageId, Measured[]>(pages.map((page) => [page, []]));
  for (let run = 1; run <= runs; run++)
    for (const page of pages) {
      const began = Date.now();
      const measured = await twiceTried(bench, page, run);
      found.get(page)?.push(measured);
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(`run ${run} of ${runs}, ${page}: head visible ${Math.round(measured.headVisible ?? 0)} ms (${seconds} s)`);
    }
  return found;
}

function keep(results: Results): void {
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const readme = join(HERE, 'README.md');
  writeFileSync(readme, withReport(readFileSync(readme, 'utf8'), results));
}

async function main(): Promise<void> {
  const wishes = wishesOf(process.argv.slice(2));
  const browser = findBrowser();
  const commit = commitNow();
  if (!wishes.built) {
    console.log('Building the atlas and the pages beside it ...');
    await buildPages();
  }
  const served = await servePages();
  try {
    const found = await measureAll({ served, browser, places: new Map() }, wishes);
    const results: Results = {
      taken: `${new Date().toISOString().slice(0, 16)}Z`,
      commit,
      runs: wishes.runs,
      machine: await machineWith(browser),
      pages: Object.fromEntries([...found].map(([page, runs]) => [page, summed(runs)])),
    };
    if (wishes.quick) console.log(`\n${reportOf(results)}`);
    else keep(results);
  } finally {
    await served.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
