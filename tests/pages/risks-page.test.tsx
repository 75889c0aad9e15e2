// @vitest-environment jsdom
// "Risks": when to get help comes first; each effect has both arms; links lead to the points that may cause it.
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RISKS } from '#copy/en/pages/risks.ts';
import { RisksPage } from '#pages/risks/RisksPage.tsx';
import { CLAIMS } from '#protocol/claims.ts';
import { EFFECT_IDS, EFFECTS, type EffectId, sitesCausing } from '#protocol/effects.ts';
import { renderReadingPage, rowsOf } from './render-reading-page.tsx';

beforeEach(() => renderReadingPage('risks', <RisksPage texts={RISKS} />));
afterEach(cleanup);

function entry(id: EffectId): HTMLElement {
  const found = document.getElementById(`effect-${id}`);
  if (!found) throw new Error(`The page has no effect "${id}".`);
  return found;
}

describe('the page of risks', () => {
  it('begins with when to get help', () => {
    expect(screen.getAllByRole('heading')[0]?.textContent).toBe(RISKS.urgent.title);
  });

  it('has every effect once', () => {
    expect(screen.getAllByRole('listitem').filter(({ id }) => id.startsWith('effect-'))).toHaveLength(EFFECT_IDS.length);
  });
});

describe.each(EFFECT_IDS)('the effect %s', (id) => {
  const { label } = EFFECTS[id];

  it('has as many dots as the data has people of 100, in both arms, or none', () => {
    const dots = (arm: string) => entry(id).querySelectorAll(`.${arm} circle:not(.speck)`).length;
    const whole = (arm: 'toxin' | 'placebo') => {
      const share = label?.[arm];
      return share && 'percent' in share && share.percent >= 1 ? share.percent : 0;
    };
    expect([dots('toxin'), dots('placebo')]).toEqual([whole('toxin'), whole('placebo')]);
  });

  it('says when it starts with its source, or that this is not known', () => {
    const { course, kind } = EFFECTS[id];
    const line = entry(id).querySelector('.course');
    expect(line !== null).toBe(course !== null || kind === 'common');
    const cited = [...(line?.querySelectorAll('[data-cite]') ?? [])].map((mark) => mark.getAttribute('data-cite'));
    expect(cited.toSorted()).toEqual(course ? CLAIMS[course.claim].sources.toSorted() : []);
  });

  it('leads to points that may cause it, and only to those', () => {
    const links = within(entry(id))
      .queryAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.includes('site='));
    expect(links).toHaveLength(new Set(EFFECTS[id].causes.map(({ muscle }) => muscle)).size);
    for (const href of links) {
      expect(href).toMatch(/^\.\.\/#site=/);
      expect(sitesCausing(id).some((site) => href === `../#site=${site}`)).toBe(true);
    }
  });
});

describe('what is said of an effect', () => {
  it('names both arms', () => {
    expect(entry('neck-pain').textContent).toContain('9 of 100 people, 3 of 100 with placebo.');
    expect(entry('eyelid-droop').textContent).toContain('4 of 100 people, less than 1 of 100 with placebo.');
    expect(entry('bronchitis').textContent).toContain(RISKS.courseUnknown);
  });

  it('stands in the table with the two series that have no control', () => {
    expect(rowsOf(RISKS.table.caption).find(([name]) => name === 'Drooping eyelid')).toEqual([
      'Drooping eyelid',
      '4',
      '< 1',
      '2.5',
      '11 (ptosis)',
    ]);
  });
});
