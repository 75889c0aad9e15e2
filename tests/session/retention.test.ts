// What outlives the page, and that storage which is denied, full or holds nonsense never breaks it.
import { describe, expect, it } from 'vitest';
import { LEVEL_IDS } from '#protocol/vocabulary.ts';
import { choose } from '#session/actions.ts';
import { settle } from '#session/comfort-actions.ts';
import { chooseLevel } from '#session/layer-actions.ts';
import {
  COMFORT_KEY,
  keepSession,
  LEVEL_KEY,
  type OpenStorage,
  RETENTION,
  restoreSession,
  THEME_KEY,
  TOUR_KEY,
} from '#session/retention.ts';
import { type Session, THEMES } from '#session/session.ts';
import { createSessionStore } from '#session/store.ts';
import { goOn, startVisit } from '#session/tour-actions.ts';

function shelf(held: Record<string, string> = {}): { open: OpenStorage; held: Record<string, string> } {
  const storage = {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => {
      held[key] = value;
    },
  };
  return { open: () => storage, held };
}

const denied: OpenStorage = () => {
  throw new DOMException('denied', 'SecurityError');
};

const full: OpenStorage = () => ({
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
});

const sessionOf = (initial: Partial<Session>): Session => createSessionStore(initial).getState();

describe('what is kept on the device', () => {
  it('is decided for every field of the session', () => {
    expect(Object.keys(RETENTION).toSorted()).toEqual(Object.keys(createSessionStore().getState()).toSorted());
  });

  it('is the theme, the comfort, the kind of reader, the place in the visit and nothing else', () => {
    const { open, held } = shelf();
    const store = createSessionStore();
    store.setState(choose('dim'));
    store.setState(settle({ text: 'large', calm: true }));
    store.setState(chooseLevel('student'));
    store.setState(startVisit());
    store.setState(goOn());
    expect(keepSession(store.getState(), createSessionStore().getState(), open)).toBe(true);
    expect(held).toEqual({
      [THEME_KEY]: 'dim',
      [COMFORT_KEY]: 'text=large&calm=on',
      [LEVEL_KEY]: 'student',
      [TOUR_KEY]: 'expect area 0',
    });
    expect(restoreSession(open)).toMatchObject({ tour: { step: 'expect', pace: 'area', given: 0 } });
    const kept = Object.entries(RETENTION).filter(([, how]) => how !== 'nowhere');
    expect(kept.map(([field]) => field)).toEqual(['theme', 'comfort', 'level', 'tour']);
  });

  it.each(THEMES)('comes back on the next visit: %s', (theme) => {
    const { open } = shelf();
    keepSession(sessionOf({ theme }), sessionOf({ theme: theme === 'dim' ? 'dark' : 'dim' }), open);
    expect(restoreSession(open)).toEqual({ theme });
  });

  it.each(LEVEL_IDS)('comes back on the next visit: read as %s', (level) => {
    const { open } = shelf();
    keepSession(sessionOf({ level }), sessionOf({ level: level === 'student' ? 'patient' : 'student' }), open);
    expect(restoreSession(open)).toMatchObject({ level });
  });

  it('is written where it changed only, so that the choices of another page stay', () => {
    const { open, held } = shelf({ [LEVEL_KEY]: 'clinician', [TOUR_KEY]: 'neck area 6' });
    const before = sessionOf({ level: 'patient' });
    keepSession({ ...before, theme: 'dark' }, before, open);
    expect(held).toEqual({ [THEME_KEY]: 'dark', [LEVEL_KEY]: 'clinician', [TOUR_KEY]: 'neck area 6' });
  });

  it('comes back in part where only a part is sound', () => {
    expect(restoreSession(shelf({ [THEME_KEY]: 'dim', [LEVEL_KEY]: 'nurse' }).open)).toEqual({ theme: 'dim' });
    expect(restoreSession(shelf({ [THEME_KEY]: '', [LEVEL_KEY]: 'clinician', [TOUR_KEY]: 'knee area 1' }).open)).toEqual({
      level: 'clinician',
    });
  });
});

describe('storage that does not work', () => {
  it.each([
    ['is denied', denied],
    ['holds nothing', shelf().open],
    ['holds nonsense', shelf({ [THEME_KEY]: '{"theme":' }).open],
    ['holds a theme of another version', shelf({ [THEME_KEY]: 'sepia' }).open],
  ])('that %s leaves the page as it is', (_, open) => {
    expect(restoreSession(open)).toEqual({});
  });

  it.each([
    ['denied', denied],
    ['full', full],
  ])('that is %s is told, not thrown', (_, open) => {
    expect(keepSession(sessionOf({ theme: 'dim' }), sessionOf({}), open)).toBe(false);
  });
});
