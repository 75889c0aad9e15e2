// Holds what the address says of a session: there and back without loss, and nothing that anyone types can break it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLE_SIDES } from '#protocol/muscle-sides.ts';
import { BODY_MUSCLE_IDS, LEVEL_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { type Address, fragmentOf, isAddress, readFragment } from '#session/address.ts';
import type { Target } from '#session/session.ts';

const TARGETS: readonly Target[] = [
  ...SITE_IDS.map((id) => ({ kind: 'site', id }) as const),
  ...REGION_IDS.map((id) => ({ kind: 'region', id }) as const),
  ...BODY_MUSCLE_IDS.flatMap((id) => MUSCLE_SIDES[id].map((side) => ({ kind: 'muscle', id, side }) as const)),
  ...NERVE_IDS.flatMap((id) => (['left', 'right'] as const).map((side) => ({ kind: 'nerve', id, side }) as const)),
];

const address = fc.record({ level: fc.constantFrom(...LEVEL_IDS), target: fc.constantFrom(...TARGETS) }, { requiredKeys: [] });

const PIECES = [
  'level',
  'site',
  'area',
  'side',
  'muscle',
  '=',
  '&',
  '#',
  '%',
  '%E0%A4',
  'left',
  'student',
  'procerus',
  '__proto__',
];
const fragment = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }))).map((parts) => parts.join('')),
);

describe('an address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(address, (given: Address) => {
        expect(readFragment(fragmentOf(given))).toEqual({ address: given, unread: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is short and can be read by people', () => {
    expect(fragmentOf({ level: 'clinician', target: { kind: 'site', id: 'temporalis-2-left' } })).toBe(
      '#level=clinician&site=temporalis-2-left',
    );
    expect(fragmentOf({ target: { kind: 'region', id: 'neck' } })).toBe('#area=neck');
    expect(fragmentOf({ target: { kind: 'nerve', id: 'supraorbital', side: 'right' } })).toBe('#nerve=supraorbital&side=right');
    expect(fragmentOf({ target: { kind: 'muscle', id: 'procerus', side: 'midline' } })).toBe('#muscle=procerus');
    expect(fragmentOf({})).toBe('');
  });

  it('takes the patient’s left where a side is missing', () => {
    expect(readFragment('#muscle=temporalis').address.target).toEqual({ kind: 'muscle', id: 'temporalis', side: 'left' });
    expect(readFragment('#muscle=galea').address.target).toEqual({ kind: 'muscle', id: 'galea', side: 'midline' });
  });
});

describe('whatever else stands there', () => {
  it('never breaks the reading: 1,000 fragments', () => {
    fc.assert(
      fc.property(fragment, (text) => {
        const { address: found, unread } = readFragment(text);
        // What was understood is sound: it can be written and read again.
        expect(readFragment(fragmentOf(found))).toEqual({ address: found, unread: [] });
        expect(unread.every((part) => typeof part === 'string')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['#site=nose', ['site=nose']],
    ['#level=expert&site=procerus', ['level=expert']],
    ['#constructor=x&toString=y', ['constructor=x', 'toString=y']],
    ['#site=procerus&area=neck', ['area=neck']],
    ['#site=procerus&side=left', ['side=left']],
    ['#muscle=procerus&side=left', ['side=left']],
    ['#nerve=supraorbital&side=midline', ['side=midline']],
    ['#site', ['site']],
    ['#site=%E0%A4', ['site=%E0%A4']],
    ['#level=student&level=patient', ['level=patient']],
  ])('is named and left out: %s', (text, unread) => {
    expect(readFragment(text).unread).toEqual(unread);
  });

  it('is no address when it is an anchor', () => {
    expect(isAddress('#points')).toBe(false);
    expect(isAddress('#level=student')).toBe(true);
  });
});
