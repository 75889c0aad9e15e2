// What somebody who means harm, or a file that broke, may put where the product reads: texts and values for every entrance alike.
import fc from 'fast-check';

/** As many for every entrance. */
export const CASES = { numRuns: 10_000 } as const;

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'polluted', 'length', ''];

const SNIPPETS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'><svg/onload=alert(1)>",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;b&gt;&#60;',
  '%3Cimg%20src%3Dx%3E',
  '{{7*7}}',
  '\u0000\u202e\u2028\ufeff',
  '\ud800',
  '\udc00\ud800',
  '%E0%A4%A',
  '%',
  '../../etc',
  '1e999',
  '-0',
  'NaN',
  '9'.repeat(400),
  '__proto__[polluted]=1',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
];

/** Texts of any kind; `words` are such as the entrance knows, so that some get far. */
export const hostileText = (words: readonly string[] = []): fc.Arbitrary<string> => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words, ...NAMES) },
    { weight: 2, arbitrary: fc.constantFrom(...SNIPPETS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const joint = fc.constantFrom('', '=', '&', '#', ',', ' ', '.', '?', ':', '\n');
  return fc.oneof(
    piece,
    fc.array(fc.tuple(piece, joint), { maxLength: 8 }).map((parts) => parts.flat().join('')),
  );
};

const NUMBERS = [0, -0, -1, 1, 2, 1.5, 155, 1e21, -1e308, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Number.POSITIVE_INFINITY];

/** A key of its own named "__proto__" and the like, as JSON.parse makes them. */
const ownKeys = (entries: readonly [string, unknown][]): object => {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
};

const nested = (depth: number): unknown => {
  let value: unknown = { polluted: true };
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : ownKeys([['__proto__', value]]);
  return value;
};

/** Anything that a structured clone can carry. */
export const hostileValue = (words: readonly string[] = []): fc.Arbitrary<unknown> => {
  const leaf = fc.oneof(
    hostileText(words),
    fc.constantFrom<unknown>(...NUMBERS, null, undefined, true, false, 10n, new Date(Number.NaN), [], {}),
    fc.constantFrom(1, 5, 60, 300).map(nested),
  );
  const key = fc.constantFrom(...words, ...NAMES);
  const branch = (inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 3, arbitrary: inner },
      { weight: 1, arbitrary: fc.array(inner, { maxLength: 4 }) },
      { weight: 3, arbitrary: fc.array(fc.tuple(key, inner), { maxLength: 5 }).map(ownKeys) },
    );
  return branch(branch(leaf));
};

const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? '';

/** A right value in which one place, however deep, is another value, is gone, or has a stranger beside it. */
export const spoilt = (right: unknown, words: readonly string[] = []): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), hostileValue(words), fc.constantFrom(...NAMES), fc.nat(2))
    .map(([way, value, stranger, how]) => put(right, way, value, stranger, how));

function put(at: unknown, [step, ...way]: readonly number[], value: unknown, stranger: string, how: number): unknown {
  if (step === undefined || typeof at !== 'object' || at === null) return value;
  const entries = Object.entries(at);
  const [key] = entries[step % (entries.length || 1)] ?? [];
  const changed = entries.flatMap(([name, one]): [string, unknown][] => {
    if (name !== key) return [[name, one]];
    if (way.length > 0 && typeof one === 'object') return [[name, put(one, way, value, stranger, how)]];
    return how === 0 ? [] : [[name, how === 1 ? value : one]];
  });
  if (Array.isArray(at)) return changed.map(([, one]) => one);
  return ownKeys(how === 2 && way.length === 0 ? [...changed.filter(([name]) => name !== stranger), [stranger, value]] : changed);
}

/** Files: JSON that is nearly right, JSON of anything, JSON that breaks off, no JSON at all. */
export const hostileFile = (right: unknown, words: readonly string[] = []): fc.Arbitrary<string> => {
  const text = asJson(right);
  return fc.oneof(
    { weight: 5, arbitrary: spoilt(right, words).map(asJson) },
    { weight: 2, arbitrary: hostileValue(words).map(asJson) },
    { weight: 1, arbitrary: hostileText(words) },
    { weight: 1, arbitrary: fc.nat(text.length).map((end) => text.slice(0, end)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat(text.length), hostileText(words))
        .map(([at, more]) => text.slice(0, at) + more + text.slice(at + 1)),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('['.repeat(5000), '{"a":'.repeat(5000), '[0]'.repeat(3), text + text, `\ufeff${text}`),
    },
  );
};
