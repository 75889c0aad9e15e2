// The landmarks lie as on a head that looks forward: left is +X, the midline is the midline, face before ears before nape.
import type { Point } from '#anatomy/manifest.ts';
import { unmirrored } from './mirrored.ts';

const ON_MIDLINE_MM = 0.5;
/** From above to below. */
const DOWNWARDS = ['vertex', 'trichion', 'glabella', 'nasion', 'menton', 'neck-inflection-left', 'acromion-left'];
/** From the face to the back. */
const BACKWARDS = ['nasion', 'pupil-left', 'tragion-left', 'mastoid-left', 'inion', 'opisthocranion'];
/** From the midline outwards. */
const OUTWARDS = ['nasion', 'orbital-rim-medial-left', 'pupil-left', 'mastoid-left', 'tragion-left', 'acromion-left'];

export function implausible(landmarks: Readonly<Record<string, { readonly at: Point }>>): readonly string[] {
  const places = new Map(Object.entries(landmarks).map(([name, { at }]) => [name, at]));
  const sided = new Map([...places].filter(([name]) => /-(left|right)$/.test(name)));
  const astray = [...places].flatMap(([name, [x]]) => {
    if (name.endsWith('-left')) return x > 0 ? [] : [`${name}: lies on the right`];
    if (name.endsWith('-right')) return x < 0 ? [] : [`${name}: lies on the left`];
    return Math.abs(x) * 1000 <= ON_MIDLINE_MM ? [] : [`${name}: lies ${Math.abs(x * 1000).toFixed(1)} mm beside the midline`];
  });
  const ordered = (names: readonly string[], axis: 0 | 1 | 2, sign: 1 | -1, word: string): readonly string[] =>
    names.slice(1).flatMap((name, i) => {
      const [before, after] = [places.get(names[i] ?? ''), places.get(name)];
      if (!before || !after) return [`${before ? name : names[i]}: is missing`];
      return (after[axis] - before[axis]) * sign > 0 ? [] : [`${name}: does not lie ${word} ${names[i]}`];
    });
  return [
    ...unmirrored(sided),
    ...astray,
    ...ordered(DOWNWARDS, 1, -1, 'below'),
    ...ordered(BACKWARDS, 2, -1, 'behind'),
    ...ordered(OUTWARDS, 0, 1, 'outside'),
  ];
}
