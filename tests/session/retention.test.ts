// What outlives the page, and that storage which is denied, full or holds nonsense never breaks it.
import { describe, expect, it } from 'vitest';
import { choose } from '#session/actions.ts';
import { keepSession, type OpenStorage, RETENTION, restoreSession, THEME_KEY } from '#session/retention.ts';
import { THEMES } from '#session/session.ts';
import { createSessionStore } from '#session/store.ts';

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

describe('what is kept on the device', () => {
  it('is decided for every field of the session', () => {
    expect(Object.keys(RETENTION).toSorted()).toEqual(Object.keys(createSessionStore().getState()).toSorted());
  });

  it('is the theme and nothing else', () => {
    const { open, held } = shelf();
    const store = createSessionStore();
    store.setState(choose('dim'));
    expect(keepSession(store.getState(), open)).toBe(true);
    expect(held).toEqual({ [THEME_KEY]: 'dim' });
    const kept = Object.entries(RETENTION).filter(([, where]) => where === 'device');
    expect(kept.map(([field]) => field)).toEqual(['theme']);
  });

  it.each(THEMES)('comes back on the next visit: %s', (theme) => {
    const { open } = shelf();
    keepSession(createSessionStore({ theme }).getState(), open);
    expect(restoreSession(open)).toEqual({ theme });
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
    expect(keepSession(createSessionStore().getState(), open)).toBe(false);
  });
});
