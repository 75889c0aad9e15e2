// What stands behind the "#", and what a link does to the session: only what the atlas knows gets in, and nothing of the rest comes out again
// but in the list of what was not read, which is shown as text.
import { describe, expect, it } from 'vitest';
import { followLink } from '#app/follow-link.ts';
import { addressOf, fragmentOf } from '#session/address.ts';
import { MAP_AT } from '#session/plan/plan-text.ts';
import { readFragment } from '#session/read-address.ts';
import { createSessionStore } from '#session/store.ts';
import { hold, saysOnly } from './hold.ts';
import { hostileText } from './hostile.ts';

const WORDS = [
  'level',
  'student',
  'site',
  'procerus',
  'muscle',
  'nerve',
  'area',
  'neck',
  'view',
  'depth',
  '2',
  'side',
  'left',
  'plan',
];
const FRAGMENTS = hostileText([
  ...WORDS,
  'level=student',
  'site=procerus',
  'area=neck',
  'depth=1.5',
  'plan=off:procerus',
  'head=head-b',
]);

/** Ids, and a plan as the product writes it. */
const OURS = /^[a-z0-9:+*,-]+$/;
const START = { kind: 'view', id: 'start' } as const;

describe('an address', () => {
  it('lets nothing in but what the atlas knows', () => {
    hold(FRAGMENTS, readFragment, ({ address, unread }) => {
      const { plan, ...rest } = address;
      saysOnly([OURS], rest);
      // The place of a clinic's map is fetched from this site alone, and what is there goes through the gate for maps.
      if (plan !== undefined && !plan.startsWith(MAP_AT)) saysOnly([OURS], plan);
      expect(unread.every((part) => typeof part === 'string')).toBe(true);
      return Object.keys(address).length > 0;
    });
  });

  it('does to the session only what can be written down again', () => {
    const store = createSessionStore();
    hold(
      FRAGMENTS,
      (fragment) => followLink(store, fragment, START, 'followed'),
      ({ undo }) => {
        const session = store.getState();
        const { plan, ...rest } = addressOf(session, START);
        saysOnly([OURS], rest);
        const written = fragmentOf({ ...rest, ...(plan?.startsWith(MAP_AT) ? {} : { plan }) } as typeof rest);
        expect(written).toMatch(/^(?:#[a-z0-9=&.:+*,-]+)?$/);
        undo?.();
        return undo !== null;
      },
    );
  });
});
