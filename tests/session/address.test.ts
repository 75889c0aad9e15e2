// Holds what the address says of a session: there and back without loss, and nothing that anyone types can break it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_IDS, type OtherHeadId, VIEW_IDS } from '#anatomy/manifest.ts';
import { MUSCLE_SIDES } from '#protocol/muscle-sides.ts';
import { BODY_MUSCLE_IDS, LEVEL_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { type Address, areaOf, fragmentOf, isAddress } from '#session/address.ts';
import { readFragment } from '#session/read-address.ts';
import type { Target } from '#session/session.ts';

const TARGETS: readonly Target[] = [
  ...SITE_IDS.map((id) => ({ kind: 'site', id }) as const),
  ...REGION_IDS.map((id) => ({ kind: 'region', id }) as const),
  ...BODY_MUSCLE_IDS.flatMap((id) => MUSCLE_SIDES[id].map((side) => ({ kind: 'muscle', id, side }) as const)),
  ...NERVE_IDS.flatMap((id) => (['left', 'right'] as const).map((side) => ({ kind: 'nerve', id, side }) as const)),
];
const OTHER_HEADS = HEAD_IDS.filter((id): id is OtherHeadId => id !== 'average');

const address = fc
  .record(
    {
      level: fc.constantFrom(...LEVEL_IDS),
      target: fc.constantFrom(...TARGETS),
      area: fc.constantFrom(...REGION_IDS),
      view: fc.constantFrom(...VIEW_IDS),
      depth: fc.integer({ min: 0, max: 300 }).map((hundredths) => hundredths / 100),
      skin: fc.boolean(),
      muscles: fc.boolean(),
      nerves: fc.boolean(),
      lens: fc.constant(true as const),
      roots: fc.constant(true as const),
      head: fc.constantFrom(...OTHER_HEADS),
      share: fc.integer({ min: 0, max: 100 }),
      plan: fc.constantFrom(
        'whole',
        'off:procerus',
        'off:all,extra:trapezius-left*4',
        'extra:temporalis-left*1+temporalis-right*1',
      ),
    },
    { requiredKeys: [] },
  )
  .map(({ area, share, ...rest }): Address => {
    // An area is open beside something else, and where no view says so; a share is one of a head.
    const beside = rest.target && rest.target.kind !== 'region' && !rest.view;
    return {
      ...rest,
      ...(area && beside ? { area } : {}),
      ...(share !== undefined && rest.head ? { share } : {}),
    };
  });

const PIECES = [
  'plan',
  'off:procerus',
  'extra:temporalis-left*2',
  'level',
  'site',
  'area',
  'side',
  'muscle',
  'view',
  'depth',
  'share',
  'lens',
  'head',
  'v',
  'skin',
  'temple',
  'temple-right',
  'head-b',
  'on',
  '1.5',
  '-7',
  '1e9',
  '99',
  '=',
  '&',
  '#',
  '%',
  '%E0%A4',
  'left',
  'student',
  'procerus',
  '__proto__',
  'constructor',
];
/** Parts that look right, in any order and number, with values that are and are not theirs. */
const parts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)))
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
const fragment = fc.oneof(
  parts,
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }))).map((parts) => parts.join('')),
);

describe('an address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(address, (given: Address) => {
        expect(readFragment(fragmentOf(given))).toEqual({ address: given, unread: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('is short and can be read by people', () => {
    expect(fragmentOf({ level: 'clinician', target: { kind: 'site', id: 'temporalis-2-left' } })).toBe(
      '#level=clinician&site=temporalis-2-left',
    );
    expect(fragmentOf({ target: { kind: 'region', id: 'neck' } })).toBe('#area=neck');
    expect(fragmentOf({ target: { kind: 'nerve', id: 'supraorbital', side: 'right' } })).toBe('#nerve=supraorbital&side=right');
    expect(fragmentOf({ target: { kind: 'muscle', id: 'procerus', side: 'midline' } })).toBe('#muscle=procerus');
    expect(
      fragmentOf({
        level: 'patient',
        target: { kind: 'site', id: 'trapezius-1-left' },
        area: 'neck',
        depth: 1.5,
        lens: true,
        roots: true,
        head: 'head-b',
        share: 50,
      }),
    ).toBe('#level=patient&site=trapezius-1-left&area=neck&depth=1.5&lens=on&roots=on&head=head-b&share=50');
    expect(fragmentOf({ view: 'left', skin: false })).toBe('#view=left&skin=off');
    expect(fragmentOf({})).toBe('');
  });

  it('takes the patient’s left where a side is missing', () => {
    expect(readFragment('#muscle=temporalis').address.target).toEqual({ kind: 'muscle', id: 'temporalis', side: 'left' });
    expect(readFragment('#muscle=galea').address.target).toEqual({ kind: 'muscle', id: 'galea', side: 'midline' });
  });
});

describe('whatever else stands there', () => {
  it('never breaks the reading: 10,000 fragments', () => {
    fc.assert(
      fc.property(fragment, (text) => {
        const { address: found, unread } = readFragment(text);
        // What was understood is sound: it can be written and read again.
        expect(readFragment(fragmentOf(found))).toEqual({ address: found, unread: [] });
        expect(unread.every((part) => typeof part === 'string')).toBe(true);
        expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['#site=nose', ['site=nose']],
    ['#level=expert&site=procerus', ['level=expert']],
    ['#constructor=x&toString=y', ['constructor=x', 'toString=y']],
    ['#__proto__=x&__proto__.depth=2&hasOwnProperty=y', ['__proto__=x', '__proto__.depth=2', 'hasOwnProperty=y']],
    ['#site=procerus&nerve=supraorbital', ['nerve=supraorbital']],
    ['#site=procerus&area=neck&view=front', ['area=neck']],
    ['#site=procerus&area=neck&view=temple-left', ['area=neck']],
    ['#area=neck&area=neck', ['area=neck']],
    ['#depth=deep', ['depth=deep']],
    ['#depth=1&depth=2', ['depth=2']],
    ['#depth=1e0', ['depth=1e0']],
    ['#depth=', ['depth=']],
    ['#lens=yes', ['lens=yes']],
    ['#share=50', ['share=50']],
    ['#head=average&share=50', ['share=50']],
    ['#head=mine', ['head=mine']],
    ['#view=top', ['view=top']],
    ['#site=procerus&side=left', ['side=left']],
    ['#muscle=procerus&side=left', ['side=left']],
    ['#nerve=supraorbital&side=midline', ['side=midline']],
    ['#site', ['site']],
    ['#site=%E0%A4', ['site=%E0%A4']],
    ['#level=student&level=patient', ['level=patient']],
  ])('is named and left out: %s', (text, unread) => {
    expect(readFragment(text).unread).toEqual(unread);
  });

  it.each([
    ['#depth=9', { depth: 3 }, ['depth=9']],
    ['#depth=-0.5', { depth: 0 }, ['depth=-0.5']],
    [`#depth=${'9'.repeat(400)}`, { depth: 3 }, [`depth=${'9'.repeat(400)}`]],
    ['#head=head-c&share=130', { head: 'head-c', share: 100 }, ['share=130']],
    ['#depth=1.2345', { depth: 1.23 }, []],
  ])('a number goes to the nearest that there is: %s', (text, address, unread) => {
    expect(readFragment(text)).toEqual({ address, unread });
  });

  it('a later version is named, and what is known of it taken; the first need not be said', () => {
    expect(readFragment('#v=2&depth=1&mood=calm')).toEqual({ address: { depth: 1 }, unread: ['v=2', 'mood=calm'] });
    expect(readFragment('#v=1&depth=1')).toEqual({ address: { depth: 1 }, unread: [] });
  });

  it('the default may be said, and is not written', () => {
    expect(readFragment('#lens=off&roots=off&head=average')).toEqual({ address: {}, unread: [] });
  });

  it('an area beside the view that says it is open is not said twice', () => {
    expect(readFragment('#site=procerus&area=temple&view=temple-right')).toEqual({
      address: { target: { kind: 'site', id: 'procerus' }, view: 'temple-right' },
      unread: [],
    });
    expect(VIEW_IDS.flatMap((id) => areaOf(id) ?? [])).toEqual(['forehead', 'temple', 'temple', 'occipital', 'neck']);
  });

  it('is no address when it is an anchor', () => {
    expect(isAddress('#points')).toBe(false);
    expect(isAddress('#level=student')).toBe(true);
  });
});
