// The colours of areas and nerve roots are told apart by every eye: by those that lack one kind of cone, and by those that see grey.
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { DERMATOME_SIGNS } from '#anatomy/dermatome-signs.ts';
import { LIGHT_RECIPES } from '#scene/light-recipe.ts';
import { readTokens, THEMES } from '../support/style-tokens.ts';

type Named = Readonly<Record<string, string>>;
type Eye = (color: Color) => Color;

/** Machado, Oliveira and Fernandes 2009, at full severity, as culori has them. */
const EYES = {
  'three kinds of cone': (color: Color) => color,
  'no red cones': filterDeficiencyProt(1),
  'no green cones': filterDeficiencyDeuter(1),
  'no blue cones': filterDeficiencyTrit(1),
} as const;

/**
 * CIEDE2000: 2.3 is what an eye just notices side by side. Four times that is seen at a glance and apart; in grey, where lightness is all
 * there is for four colours and two grounds, three times that, and never without the shape beside it.
 */
const APART = 10;
const APART_IN_GREY = 7;

const difference = differenceCiede2000();

function colorOf(written: string | undefined): Color {
  const color = parse(written ?? '');
  if (!color) throw new Error(`"${written}" is no color`);
  return color;
}

/** Pairs that an eye finds too much alike. */
function alike(some: Named, others: Named, eye: Eye, least: number): readonly string[] {
  const names = Object.keys(some);
  return names.flatMap((name, index) =>
    Object.keys(others)
      .filter((other) => some !== others || names.indexOf(other) > index)
      .flatMap((other) => {
        const found = difference(eye(colorOf(some[name])), eye(colorOf(others[other])));
        return found < least ? [`${name} and ${other}: ${found.toFixed(1)}`] : [];
      }),
  );
}

const colorsOf = (signs: Readonly<Record<string, { readonly color: string }>>): Named =>
  Object.fromEntries(Object.entries(signs).map(([id, { color }]) => [id, color]));

const areas = colorsOf(AREA_SIGNS);
const roots = colorsOf(DERMATOME_SIGNS);
const grounds: Named = Object.fromEntries(
  THEMES.flatMap((theme) => {
    const { ground = '', surface = '' } = readTokens(theme);
    return [
      [`${theme} plaster`, LIGHT_RECIPES[theme].clay],
      [`${theme} ground`, ground],
      [`${theme} surface`, surface],
    ];
  }),
);

describe.each(Object.entries(EYES))('for an eye with %s', (_, eye) => {
  it('areas differ from each other, and from plaster and page in every theme', () => {
    expect(alike(areas, areas, eye, APART)).toEqual([]);
    expect(alike(areas, grounds, eye, APART)).toEqual([]);
  });

  it('nerve roots differ from each other', () => {
    expect(alike(roots, roots, eye, APART)).toEqual([]);
  });
});

describe('in grey', () => {
  it('areas differ in lightness from each other and from plaster and page, and each has a shape of its own', () => {
    expect(alike(areas, areas, filterGrayscale(1), APART_IN_GREY)).toEqual([]);
    expect(alike(areas, grounds, filterGrayscale(1), APART_IN_GREY)).toEqual([]);
    expect(new Set(Object.values(AREA_SIGNS).map(({ shape }) => shape)).size).toBe(Object.keys(areas).length);
  });
});

describe('the measure', () => {
  it('finds red and green that are one to some eyes, and two hues of one lightness in grey', () => {
    const faulty = { red: '#b5533c', green: '#6f7a3a' };
    expect(alike(faulty, faulty, EYES['three kinds of cone'], APART)).toEqual([]);
    expect(alike(faulty, faulty, EYES['no green cones'], APART)).toEqual([expect.stringContaining('red and green')]);
    const level = { blue: '#2b6cb0', pink: '#c2557f' };
    expect(alike(level, level, filterGrayscale(1), APART_IN_GREY)).toEqual([expect.stringContaining('blue and pink')]);
  });
});
