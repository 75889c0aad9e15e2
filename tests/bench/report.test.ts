// The tables of the benchmark from made-up results: every figure in its place, verdicts by the medians, nothing else of README.md touched.
import { describe, expect, it } from 'vitest';
import type { Measured } from './figures.ts';
import { reportOf, withReport } from './report.ts';
import { type PageId, type Results, summed } from './results.ts';

const MACHINE = { processor: 'Abacus 2', cores: 2, memoryGib: 8, system: 'Linux', browser: 'Chromium 1', renderer: 'a pencil' };
const results = (pages: Partial<Record<PageId, readonly Measured[]>>): Results => ({
  taken: '2026-11-29T12:00Z',
  commit: 'abc1234',
  runs: Math.max(0, ...Object.values(pages).map(({ length }) => length)),
  machine: MACHINE,
  pages: Object.fromEntries(Object.entries(pages).map(([page, runs]) => [page, summed(runs)])),
});

const rowsOf = (text: string, label: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith('| ') && line.includes(label));

describe('the report', () => {
  const both = results({
    product: [
      { headVisible: 1100, bytes: 390 },
      { headVisible: 900, bytes: 390 },
      { headVisible: 1200, bytes: 390 },
    ],
    lean: [{ headVisible: 1000 }, { headVisible: 800 }, { headVisible: 1010 }],
    'model-viewer': [{ headVisible: 4000 }, { headVisible: 4100 }, { headVisible: 9000 }],
  });
  const text = reportOf(both);

  it('says median, least and most, and one number where all runs agree', () => {
    expect(rowsOf(text, 'head visible, ms')[0]).toBe(
      '| head visible, ms | 1,100 (900 to 1,200) | 1,000 (800 to 1,010) | 4,100 (4,000 to 9,000) |',
    );
    expect(rowsOf(text, 'bytes until')[0]).toBe('| bytes until the head is visible, all included, KiB | 390.0 | – | – |');
  });

  it('holds the product against the other pages by the medians', () => {
    expect(rowsOf(text, '1.25x (a)')).toEqual(['| head visible <= 1.25x (a) | 1,100 ms | 1,250 ms | 1.10x | reached |']);
    expect(rowsOf(text, '0.25x (b)')).toEqual(['| head visible <= 0.25x (b) | 1,100 ms | 1,025 ms | 0.27x | **not reached** |']);
    expect(rowsOf(text, '400 KiB')).toEqual(['| bytes of the first 3D view <= 400 KiB | 390.0 KiB | 400.0 KiB | – | reached |']);
  });

  it('judges nothing that was not measured', () => {
    expect(rowsOf(text, 'drag frame')).toEqual([]);
    expect(rowsOf(text, 'all layers')).toEqual([]);
  });

  it('holds the product with all layers against the lean page, in a table of its own', () => {
    const layers = reportOf(
      results({ product: [{ dragMiddle: 20 }], lean: [{ dragMiddle: 20 }], 'product-layers': [{ dragMiddle: 33 }] }),
    );
    expect(rowsOf(layers, 'with all layers')).toEqual([
      '| drag frame p50 <= 1.6x (a), with all layers | 33.0 ms | 32.0 ms | 1.65x | **not reached** |',
    ]);
    expect(rowsOf(layers, 'p50, ms').at(-1)).toBe('| drag: between two drawn frames, p50, ms | 20.0 | 33.0 |');
  });

  it('counts an idle frame too many as not reached', () => {
    const restless = reportOf(results({ product: [{ idleDrawn: 1 }, { idleDrawn: 1 }, { idleDrawn: 0 }] }));
    expect(rowsOf(restless, 'no frame drawn')).toEqual(['| idle: no frame drawn | 1 | 0 | – | **not reached** |']);
  });

  it('says where a page gave a figure in some of the runs only', () => {
    const partly = reportOf(results({ lean: [{ dragMiddle: 20 }, {}, { dragMiddle: 30 }] }));
    expect(rowsOf(partly, 'p50, ms')).toEqual(['| drag: between two drawn frames, p50, ms | 25.0 (20.0 to 30.0; 2 of 3 runs) |']);
  });

  it('names the machine', () => {
    for (const part of ['Abacus 2', '2 cores', '8 GiB', 'Chromium 1', 'a pencil', '2026-11-29', 'abc1234'])
      expect(text).toContain(part);
  });
});

describe('README.md', () => {
  const readme = 'Before.\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nAfter.\n';

  it('gets its tables between the markers, and nothing else changes', () => {
    const made = withReport(readme, results({ product: [{ bytes: 1 }] }));
    expect(made).toMatch(/^Before\.\n<!-- measured: begin -->\nMeasured on [\s\S]*\n<!-- measured: end -->\nAfter\.\n$/);
    expect(made).not.toContain('old');
    expect(withReport(made, results({ product: [{ bytes: 1 }] }))).toBe(made);
  });

  it.each(['no markers', '<!-- measured: end --> <!-- measured: begin -->'])(
    'without a place for them is refused: %s',
    (text) => {
      expect(() => withReport(text, results({}))).toThrow('README.md has no');
    },
  );
});
