// @vitest-environment jsdom
// Holds that session and address follow each other, and that what a link replaces can be brought back.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressNotice } from '#app/AddressNotice.tsx';
import type { Followed } from '#app/follow-link.ts';
import { surroundings } from '#app/surroundings.ts';
import { syncAddress } from '#app/sync-address.ts';
import { EN } from '#copy/en.ts';
import { PageContext } from '#panels/page-context.ts';
import { lookFree, openRegion, read } from '#session/actions.ts';
import { blendTo, chooseHead, chooseLevel, peelTo, switchLens } from '#session/layer-actions.ts';
import { selectedOf, wantsMorphs, wantsUnder } from '#session/selectors.ts';
import { createSessionStore, type SessionStore } from '#session/store.ts';

const { address: words } = EN.page;
const PROCERUS = read({ kind: 'site', id: 'procerus' });
const LINK = '#level=patient&site=trapezius-1-left&area=neck&depth=1.5&lens=on&roots=on&head=head-b&share=50';

let store: SessionStore;
let stop: () => void;
let heard: Followed[];
let listener: ((followed: Followed) => void) | undefined;

function start(hash: string): void {
  window.history.replaceState(null, '', `/${hash}`);
  stop = syncAddress(store, (followed) => {
    heard.push(followed);
    listener?.(followed);
  });
}

/** Does something to the address, and waits until it has been followed. */
function following(act: () => void): Promise<Followed> {
  const followed = new Promise<Followed>((resolve) => {
    listener = resolve;
  });
  act();
  return followed;
}

const goTo = (hash: string): Promise<Followed> =>
  following(() => {
    window.location.hash = hash;
  });

beforeEach(() => {
  store = createSessionStore();
  heard = [];
  listener = undefined;
});
afterEach(() => {
  vi.useRealTimers();
  stop();
  cleanup();
});

describe('a page that is opened', () => {
  it('by a link shows all that it says, and asks for the files that it needs', async () => {
    const { unread, undo } = await following(() => start(LINK));
    expect(store.getState()).toMatchObject({
      attention: { kind: 'reading', at: { kind: 'site', id: 'trapezius-1-left' } },
      openRegion: 'neck',
      looking: { kind: 'site', id: 'trapezius-1-left' },
      layers: { depth: 1.5, lens: true, dermatomes: true },
      build: { head: 'head-b', share: 0.5 },
    });
    expect([wantsUnder(store.getState()), wantsMorphs(store.getState())]).toEqual([true, true]);
    expect([unread, undo]).toEqual([[], null]);
    expect(window.location.hash).toBe(LINK);
  });

  it('by its bare address keeps it bare, and says nothing', () => {
    start('');
    expect(window.location.hash).toBe('');
    expect(heard).toEqual([]);
  });

  it('at an anchor stays as it is', () => {
    start('#points');
    expect(window.location.hash).toBe('#points');
    expect(store.getState().attention.kind).toBe('nothing');
  });

  it('for another kind of reader gives back the one that was chosen before, and only that', async () => {
    store.setState(chooseLevel('clinician'));
    const { undo } = await following(() => start('#level=patient&site=procerus'));
    expect(store.getState().level).toBe('patient');
    undo?.();
    expect(store.getState().level).toBe('clinician');
    expect(selectedOf(store.getState())).toMatchObject({ id: 'procerus' });
  });

  it('names what it could not take, and takes the rest', async () => {
    const { unread } = await following(() => start('#v=2&depth=7&nose=long&site=procerus'));
    expect(unread).toEqual(['v=2', 'depth=7', 'nose=long']);
    expect(store.getState()).toMatchObject({ layers: { depth: 3 }, attention: { at: { id: 'procerus' } } });
    expect(window.location.hash).toBe('#level=patient&site=procerus&depth=3');
  });
});

describe('the address', () => {
  it('follows what is chosen, and adds no step to the history', () => {
    start('');
    const { length } = window.history;
    store.setState(openRegion('temple', 'right'));
    expect(window.location.hash).toBe('#level=patient&view=temple-right');
    store.setState(PROCERUS);
    store.setState(switchLens());
    expect(window.location.hash).toBe('#level=patient&site=procerus&view=temple-right&lens=on');
    store.setState(lookFree());
    expect(window.location.hash).toBe('#level=patient&site=procerus&view=temple-right&lens=on');
    expect(window.history.length).toBe(length);
  });

  it('waits for a slider to rest, but not for a press that may take it along', () => {
    vi.useFakeTimers();
    start('');
    store.setState(chooseHead('head-a'));
    store.setState(peelTo(1.1));
    store.setState(peelTo(1.25));
    expect(window.location.hash).not.toContain('depth');
    vi.runAllTimers();
    expect(window.location.hash).toBe('#level=patient&depth=1.25&head=head-a');
    store.setState(blendTo(0.3));
    window.dispatchEvent(new Event('pointerdown'));
    expect(window.location.hash).toBe('#level=patient&depth=1.25&head=head-a&share=30');
  });
});

describe('a link that is followed on the page', () => {
  it('replaces what was chosen, which can be brought back whole', async () => {
    start('');
    store.setState(openRegion('neck'));
    store.setState(PROCERUS);
    store.setState(switchLens());
    const before = store.getState();
    const { undo } = await goTo('#head=head-c');
    expect(store.getState()).toMatchObject({ attention: { kind: 'nothing' }, openRegion: null, layers: { lens: false } });
    undo?.();
    expect(store.getState()).toEqual(before);
    expect(window.location.hash).toBe('#level=patient&site=procerus&view=neck&lens=on');
  });

  it('brings a turned head back to where it was turned from', async () => {
    start('');
    store.setState(openRegion('neck'));
    store.setState(lookFree());
    const { undo } = await goTo('#view=front');
    undo?.();
    expect(store.getState()).toMatchObject({ openRegion: 'neck', looking: { kind: 'view', id: 'neck' } });
  });

  it('offers no way back where nothing had been chosen, or all of it stays', async () => {
    start('');
    expect((await goTo('#site=procerus')).undo).toBeNull();
    expect((await goTo('#level=patient&site=procerus&depth=1')).undo).toBeNull();
  });

  it('is left by the browser’s Back, also to the bare page; Back itself needs no way back', async () => {
    start('');
    await goTo('#site=procerus&depth=2');
    await goTo('#area=neck');
    expect(store.getState().layers.depth).toBe(0);
    expect((await following(() => window.history.back())).undo).toBeNull();
    expect(store.getState()).toMatchObject({ layers: { depth: 2 }, attention: { at: { id: 'procerus' } } });
    await following(() => window.history.back());
    expect(store.getState()).toMatchObject({ layers: { depth: 0 }, attention: { kind: 'nothing' } });
    expect(window.location.hash).toBe('');
  });
});

describe('the notice', () => {
  it('offers the way back by keyboard, says aloud what it says, and keeps the focus', async () => {
    const user = userEvent.setup();
    window.history.replaceState(null, '', '/');
    render(
      <PageContext value={surroundings('atlas', store, EN)}>
        <AddressNotice />
      </PageContext>,
    );
    stop = () => undefined;
    const spoken = screen.getByRole('status');
    expect(spoken.textContent).toBe('');
    expect(screen.queryByRole('complementary')).toBeNull();
    store.setState(PROCERUS);
    window.location.hash = '#area=neck&nose=long';
    const undo = await screen.findByRole('button', { name: words.undo });
    expect(spoken.textContent).toBe(`${words.unknown(['nose=long'])} ${words.replaced}`);
    await user.tab();
    expect(document.activeElement).toBe(undo);
    await user.keyboard('{Enter}');
    expect(selectedOf(store.getState())).toMatchObject({ id: 'procerus' });
    expect(spoken.textContent).toBe(words.undone);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: EN.panel.close }));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
