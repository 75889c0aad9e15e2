// @vitest-environment jsdom
// "Who it is for": three rules as the data has them, a month that is counted, and more for those who want it.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TextPage } from '#app/TextPage.tsx';
import { ELIGIBILITY } from '#copy/en/pages/eligibility.ts';
import { EN } from '#copy/en.ts';
import { RULE_BOOKS, type RuleBook } from '#copy/page-texts/eligibility.ts';
import { EligibilityPage } from '#pages/eligibility/EligibilityPage.tsx';
import { CLAIMS } from '#protocol/claims.ts';
import { DEFINITIONS } from '#protocol/definitions.ts';
import { LEVEL_IDS } from '#protocol/vocabulary.ts';
import { createSessionStore } from '#session/store.ts';
import { onAWidePage } from '../panels/fake-browser.ts';
import { renderReadingPage, rowsOf } from './render-reading-page.tsx';

const body = <EligibilityPage texts={ELIGIBILITY} />;
afterEach(cleanup);

describe('the three rules', () => {
  it('stand side by side, with what is no part of one said so', () => {
    renderReadingPage('eligibility', body);
    const rows = Object.fromEntries(
      rowsOf(ELIGIBILITY.sideBySide.caption).map(([head, ...cells]) => [
        head,
        cells.map((cell, index) => cell.replace(Object.values(ELIGIBILITY.sideBySide.books)[index]?.name ?? '', '')),
      ]),
    );
    const none = ELIGIBILITY.sideBySide.noRule;
    expect(rows['Headache days']).toEqual(Array(3).fill('15 or more a month'));
    expect(rows['Hours a day']).toEqual(['4 hours or longer', none, none]);
    expect(rows['Migraine days']).toEqual([none, '8 or more a month', '8 or more a month']);
    expect(rows['For how long']).toEqual([none, 'more than 3 months', none]);
    expect(rows['Attacks before']).toEqual([none, '5 or more migraine attacks', none]);
  });

  it('each lead to what was read of them, below the table', () => {
    renderReadingPage('eligibility', body);
    const sourcesOf = (book: RuleBook) => {
      const name = [...document.querySelectorAll('.rule-sources > span')].find(
        ({ firstChild }) => firstChild?.textContent === ELIGIBILITY.sideBySide.books[book].name,
      );
      return [...(name?.querySelectorAll('[data-cite]') ?? [])].map((mark) => mark.getAttribute('data-cite'));
    };
    for (const book of RULE_BOOKS) {
      const claim = DEFINITIONS.find(({ id }) => id === book)?.claim ?? 'definitions-differ';
      expect(sourcesOf(book).toSorted()).toEqual(CLAIMS[claim].sources.toSorted());
    }
  });
});

describe('the example month', () => {
  it('has 15 filled days, 8 of them crossed, of 28', () => {
    renderReadingPage('eligibility', body);
    const sheet = screen.getByRole('img', { name: /28 days: 15 with headache, of which 8 with migraine/ });
    expect(['day', 'day-filled', 'day-migraine'].map((kind) => sheet.querySelectorAll(`.${kind}`).length)).toEqual([28, 15, 8]);
  });
});

describe.each(LEVEL_IDS)('for the reader "%s"', (level) => {
  onAWidePage();

  it('the detail is there, and open unless the reader is a patient', () => {
    render(<TextPage at="eligibility" store={createSessionStore({ level })} words={EN} body={body} />);
    const detail = document.querySelector<HTMLDetailsElement>('details.deeper');
    expect(detail?.textContent).toContain('ICHD-3 1.3');
    expect(detail?.open).toBe(level !== 'patient');
  });
});
