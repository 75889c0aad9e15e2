// What the data holds is told on the screen, in every language: the figures that are wrong elsewhere, dilution and drawing up, and where
// extra points lie.
import { describe, expect, it } from 'vitest';
import { PAGES } from '#app/prerender.tsx';
import { deeperFacts } from '#copy/deeper-facts.ts';
import { SEARCH as SEARCH_EN } from '#copy/en/search.ts';
import { SEARCH as SEARCH_ES } from '#copy/es/search.ts';
import type { Told } from '#copy/facts.ts';
import { LOCALE_IDS } from '#copy/locale-ids.ts';
import { foldersOf } from '#copy/page-address.ts';
import { regionFacts } from '#copy/region-facts.ts';
import type { ClaimId } from '#protocol/claims.ts';
import { DRAWING_UP, VIALS } from '#protocol/dilution.ts';
import { EXTRA_ZONES } from '#protocol/extra-zones.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { WRONG_FIGURES, type WrongFigure } from '#protocol/wrong-figures.ts';
import { TEXTS } from '../copy/locale-texts.ts';

const SEARCHES = { en: SEARCH_EN, es: SEARCH_ES };

/** A figure as a sentence of the language writes it. */
const holds = (text: string, figure: number, locale: string): boolean =>
  text.split(/[^\d.,]+|[.,](?!\d)/).includes(new Intl.NumberFormat(locale).format(figure));

/** The claims, with the figures that must stand beside them, that no sentence tells. */
function untold(
  facts: readonly { readonly claim: ClaimId; readonly figures: readonly number[] }[],
  said: readonly Told[],
  locale: string,
): readonly ClaimId[] {
  const isTold = (claim: ClaimId, figures: readonly number[]): boolean =>
    said.some((told) => told.claim === claim && figures.every((figure) => holds(told.text, figure, locale)));
  return facts.filter(({ claim, figures }) => !isTold(claim, figures)).map(({ claim }) => claim);
}

const figuresOf = ({ seen, right }: WrongFigure) => [seen, right].filter((figure) => figure !== null);
const WRONG = WRONG_FIGURES.map((figure) => ({ claim: figure.claim, figures: figuresOf(figure) }));

const { usualVial, drawUpNeedle, spacingCm, notInterchangeable } = DRAWING_UP;
const DILUTIONS = VIALS.map(({ claim, units, salineMl }) => ({ claim, figures: [units, salineMl] }));
const MADE_UP: Parameters<typeof untold>[0] = [
  ...DILUTIONS,
  { claim: usualVial.claim, figures: [usualVial.units] },
  { claim: drawUpNeedle.claim, figures: [drawUpNeedle.gauge, drawUpNeedle.lengthMm] },
  { claim: spacingCm.claim, figures: [spacingCm.low, spacingCm.high] },
  { claim: notInterchangeable, figures: [] },
];

const bodyOf = (page: 'about', locale: (typeof LOCALE_IDS)[number]): string =>
  PAGES.find(({ file }) => file === [...foldersOf(page, locale), 'index.html'].join('/'))?.values['body'] ?? '';

describe.each(LOCALE_IDS)('in the language "%s"', (locale) => {
  const { words, deeper, about } = TEXTS[locale];
  const { title, said } = about.elsewhere;

  it('every figure that is wrong elsewhere is answered, with what was seen and what is right', () => {
    expect(untold(WRONG, said, locale)).toEqual([]);
    expect(said).toHaveLength(WRONG_FIGURES.length);
  });

  it('the answers stand on the page "About" with their sources, where the search leads', () => {
    const [, section = ''] = /<section[^>]*id="elsewhere"[^>]*>(.*?)<\/section>/s.exec(bodyOf('about', locale)) ?? [];
    for (const { text } of [{ text: title }, ...said]) expect(section).toContain(text);
    expect(section.split('<sup').length - 1).toBe(said.length);
    expect(section).toContain(words.panel.notChecked);
    expect(SEARCHES[locale].passages.find(({ anchor }) => anchor === 'elsewhere')).toMatchObject({ page: 'about', name: title });
  });

  it.each(REGION_IDS)('how it is made up and drawn up is told of the area "%s"', (id) => {
    expect(untold(MADE_UP, deeperFacts({ kind: 'region', id }, deeper).needle ?? [], locale)).toEqual([]);
  });

  it.each(SITE_IDS)('both dilutions are told at the point %s', (id) => {
    expect(untold(DILUTIONS, deeperFacts({ kind: 'site', id }, deeper).needle ?? [], locale)).toEqual([]);
  });

  it.each(EXTRA_ZONES)(
    'where extra points lie is told of $id, to patients and beyond',
    ({ region, where, drawn, mostPoints }) => {
      const number = deeperFacts({ kind: 'region', id: region }, deeper).number ?? [];
      expect(untold([{ claim: where, figures: [] }], regionFacts(region, words).where, locale)).toEqual([]);
      const beyond = [
        { claim: where, figures: [] },
        { claim: drawn, figures: [] },
        { claim: 'extra-points-split' as const, figures: [mostPoints] },
      ];
      expect(untold(beyond, number, locale)).toEqual([]);
    },
  );

  it('a sentence that is missing, or has another figure, is found out', () => {
    expect(untold(WRONG, said.slice(1), locale)).toEqual(['wrong-frontalis-10-units']);
    const wrong = said.map((told) => ({ ...told, text: told.text.replace('40', '400') }));
    expect(untold(WRONG, wrong, locale)).toEqual(['wrong-45-extra-units']);
  });
});
