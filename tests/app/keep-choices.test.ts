// @vitest-environment jsdom
// What a page brought back whole by the browser knows of choices made elsewhere, and that it does not undo them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepChoices } from '#app/keep-choices.ts';
import { chooseLevel } from '#session/layer-actions.ts';
import { LEVEL_KEY, THEME_KEY, TOUR_KEY } from '#session/retention.ts';
import { createSessionStore, type SessionStore } from '#session/store.ts';
import { startVisit } from '#session/tour-actions.ts';

let store: SessionStore;
let stop: () => void;

beforeEach(() => {
  localStorage.clear();
  store = createSessionStore();
  stop = keepChoices(store);
});
afterEach(() => stop());

const comeBack = (persisted: boolean): void => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
};

describe('a page that was left and comes back', () => {
  it('takes up what was chosen on another page meanwhile', () => {
    localStorage.setItem(THEME_KEY, 'dark');
    localStorage.setItem(TOUR_KEY, 'frown area 3');
    comeBack(true);
    expect(store.getState()).toMatchObject({ theme: 'dark', tour: { step: 'frown', given: 3 } });
  });

  it('shows an open walk at the place to which it moves', () => {
    store.setState(startVisit());
    localStorage.setItem(TOUR_KEY, 'frown area 3');
    comeBack(true);
    expect(store.getState()).toMatchObject({ openRegion: 'forehead', looking: { kind: 'view', id: 'forehead' } });
  });

  it('keeps its own choices where nothing was chosen elsewhere, and is told nothing by a first showing', () => {
    store.setState(chooseLevel('student'));
    const before = store.getState();
    localStorage.setItem(THEME_KEY, 'dark');
    comeBack(false);
    expect(store.getState()).toBe(before);
    localStorage.removeItem(THEME_KEY);
    comeBack(true);
    expect(store.getState().level).toBe('student');
  });
});

describe('a page that stands open beside another', () => {
  it('does not undo what was chosen there when something else changes here', () => {
    localStorage.setItem(THEME_KEY, 'dim');
    store.setState(chooseLevel('student'));
    expect(localStorage.getItem(THEME_KEY)).toBe('dim');
    expect(localStorage.getItem(LEVEL_KEY)).toBe('student');
  });
});
