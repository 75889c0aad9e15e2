// @vitest-environment jsdom
// "Does it work?": each drawing has a name that says its figures, and a table with the very figures of the data.
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVIDENCE } from '#copy/en/pages/evidence.ts';
import { EvidencePage } from '#pages/evidence/EvidencePage.tsx';
import { AT_START, CHANGES, FIRST_RESPONSE, REVIEW } from '#protocol/trials.ts';
import { renderReadingPage, rowsOf } from './render-reading-page.tsx';

beforeEach(() => renderReadingPage('evidence', <EvidencePage texts={EVIDENCE} />));
afterEach(cleanup);

const pooled = CHANGES.find(({ id }) => id === 'pooled-headache-days');

describe('the drawings', () => {
  it('say their figures to those who do not see them', () => {
    for (const name of [
      /^Medicine: 47 of 100/,
      /^Placebo: 35 of 100/,
      /6\.6 days that came with placebo too and 1\.8 days more/,
      /41 of 100 with the medicine, 25 of 100 with placebo/,
      /fading from about week 10 as clinicians report/,
    ])
      expect(screen.getByRole('img', { name })).toBeTruthy();
    expect(screen.getAllByRole('img', { name: /(19\.9|11\.5|19\.8|13\.2) days$/ })).toHaveLength(4);
  });

  it('draw 47 solid people of 100 with the medicine, 12 of them on a tile, and 35 with placebo', () => {
    const heads = (arm: string, kind: string) =>
      (screen
        .getByRole('img', { name: new RegExp(`^${arm}`) })
        .querySelector(`.${kind}`)
        ?.getAttribute('d')
        ?.match(/M/g)?.length ?? 0) / 2;
    expect(['as-placebo', 'beyond', 'not'].map((kind) => heads('Medicine: 47', kind))).toEqual([35, 12, 53]);
    expect(['as-placebo', 'beyond', 'not'].map((kind) => heads('Placebo: 35', kind))).toEqual([35, 0, 65]);
  });
});

describe('the tables', () => {
  it('of people who halved their days have both arms and the difference', () => {
    expect(rowsOf(EVIDENCE.halved.title)[0]).toEqual([EVIDENCE.halved.halved, '47.1 of 100', '35.1 of 100', '12.0 of 100']);
  });

  it('of months have the start and the change of the data', () => {
    const [medicine, placebo] = rowsOf(EVIDENCE.months.title);
    expect(medicine).toEqual(['Medicine', String(AT_START.toxin), '11.5', `−${-(pooled?.toxin ?? 0)}`]);
    expect(placebo).toEqual(['Placebo', String(AT_START.placebo), '13.2', `−${-(pooled?.placebo ?? 0)}`]);
  });

  it('of the difference add up to the start, and hold the review with its range', () => {
    const rows = rowsOf(EVIDENCE.difference.title);
    const parts = rows.slice(1, 4).map(([, days]) => Number(days));
    expect(parts.reduce((sum, days) => sum + days, 0)).toBeCloseTo(AT_START.toxin, 9);
    const { low, high } = REVIEW.fewerMigraineDays;
    expect(rows[4]?.[1]).toBe(`2.0 (${low} to ${high})`);
  });

  it('of sessions have each range of the data and what is left', () => {
    const cells = rowsOf(EVIDENCE.sessions.title).map(([, cell]) => cell);
    expect(cells).toEqual([
      ...FIRST_RESPONSE.sessions.map(({ low, high }) => (low === high ? `${low} of 100` : `${low} to ${high} of 100`)),
      '25.9 to 32.0 of 100',
    ]);
  });

  it('of all results have every change, with a miss called by its figures', () => {
    const rows = rowsOf(EVIDENCE.results.caption);
    expect(rows).toHaveLength(CHANGES.length);
    expect(rows.find(([head]) => head?.includes('episodes'))).toEqual([
      'PREEMPT 1: headache episodes',
      '−5.2',
      '−5.3',
      '0.1',
      'yes',
      '0.344',
    ]);
  });
});

describe('the marks behind sentences', () => {
  it('lead each to an entry in the list of sources', () => {
    const marks = [...document.querySelectorAll('a[data-cite]')].filter((mark) => mark.closest('sup'));
    expect(marks.length).toBeGreaterThan(30);
    for (const mark of marks) expect(document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')).toBeTruthy();
  });
});
