// What lies on the device, where other programs of the same site, or a hand, may have written: choices begin afresh, plans are put aside.
import { describe, expect, it } from 'vitest';
import { keptPlans, PLANS_KEY } from '#session/plan/keep-plans.ts';
import { COMFORT_KEY, LEVEL_KEY, restoreSession, THEME_KEY, TOUR_KEY } from '#session/retention.ts';
import { hold, PLAIN_IDS, saysOnly } from './hold.ts';
import { hostileFile, hostileText } from './hostile.ts';
import { shelfWith } from './shelf.ts';

describe('what is kept on the device', () => {
  it.each([
    [THEME_KEY, ['dark', 'dim']],
    [LEVEL_KEY, ['student', 'clinician']],
    [COMFORT_KEY, ['text=large', 'calm=on', 'model=low', 'keys=off', 'picture']],
    [TOUR_KEY, ['before', 'frown', 'temples', 'area', 'point', '0', '5', 'before area 0', 'frown area 5']],
  ])('is one of the values that %s may have, or nothing', (key, words) => {
    hold(
      hostileText(words),
      (text) => restoreSession(() => shelfWith(key, text)),
      (restored) => {
        saysOnly([PLAIN_IDS], restored);
        return Object.keys(restored).length > 0;
      },
    );
  });

  it('is plans that can all be read, or put aside word for word', () => {
    const right = {
      version: 1,
      plans: [
        { name: 'Usual', plan: 'whole' },
        { name: 'Less', plan: 'off:procerus' },
      ],
    };
    const files = hostileFile(right, ['plans', 'name', 'plan', 'version', 'whole', 'off:all']);
    hold(
      files,
      (text) => ({ text, shelf: shelfWith(PLANS_KEY, text) }),
      ({ text, shelf }) => {
        const { plans, aside } = keptPlans(() => shelf);
        expect(shelf.all()).toContain(text);
        for (const { name, plan, ...more } of plans) {
          expect(typeof name).toBe('string');
          saysOnly([/^[a-z0-9:+*,-]+$/], plan);
          expect(more).toEqual({});
        }
        if (aside) expect(plans).toEqual([]);
        return aside === null;
      },
    );
  });
});
