// The page's colours in every theme: text stands out from all it is written on, and what marks a control or the focus from its ground.
import { blend, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { readTokens, THEMES, type Tokens } from '../support/style-tokens.ts';

/** WCAG 1.4.6 for text, 1.4.11 for controls and drawings. */
const TEXT = 7;
const MARK = 3;

const GROUNDS = ['ground', 'surface'] as const;
/** Half clear, over a ground. */
const WASHES = ['wash', 'accent-wash'] as const;
const INKS = ['ink', 'ink-soft', 'accent'] as const;
const MARKS = ['accent', 'line-strong', 'sign-edge'] as const;

function layered(tokens: Tokens, ...names: readonly string[]): string {
  const colors = names.map((name) => {
    const color = parse(tokens[name] ?? '');
    if (!color) throw new Error(`there is no color "--${name}"`);
    return color;
  });
  const { r, g, b } = blend(colors, 'normal', 'rgb') as { readonly r: number; readonly g: number; readonly b: number };
  return `rgb(${[r, g, b].map((part) => part * 255).join(' ')})`;
}

/** Pairs that stand out from each other too little. */
function faint(tokens: Tokens): readonly string[] {
  const pairs: readonly (readonly [front: readonly string[], back: readonly string[], least: number])[] = [
    ...GROUNDS.flatMap((ground) => [
      ...INKS.map((ink) => [[ground, ink], [ground], TEXT] as const),
      ...WASHES.flatMap((wash) => INKS.map((ink) => [[ground, wash, ink], [ground, wash], TEXT] as const)),
      ...MARKS.map((mark) => [[ground, mark], [ground], MARK] as const),
    ]),
    [['accent', 'on-accent'], ['accent'], TEXT],
  ];
  return pairs.flatMap(([front, back, least]) => {
    const found = wcagContrast(layered(tokens, ...front), layered(tokens, ...back));
    return found < least ? [`${front.at(-1)} on ${back.join(' with ')}: ${found.toFixed(2)}, not ${least}`] : [];
  });
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it(`text has a contrast of ${TEXT} to 1 on all it stands on, and marks of ${MARK} to 1`, () => {
    expect(faint(readTokens(theme))).toEqual([]);
  });
});

describe('the measure', () => {
  it('names a token that is too faint, and one that is missing', () => {
    const light = readTokens('light');
    expect(faint({ ...light, 'ink-soft': '#777777' })).toContainEqual(
      expect.stringMatching(/^ink-soft on ground: 3\.\d+, not 7$/),
    );
    expect(faint({ ...light, 'line-strong': '#1d212440' })).toContainEqual(expect.stringContaining('line-strong on surface'));
    expect(() => faint({})).toThrow('there is no color "--ground"');
  });
});
