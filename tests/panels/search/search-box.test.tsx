// @vitest-environment jsdom
// The search as a reader meets it: by role and name, with keys and pointer, on the atlas and on a page that is read.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SEARCH } from '#copy/en/search.ts';
import { EN } from '#copy/en.ts';
import { followFocus } from '#panels/focus-return.ts';
import { PageContext } from '#panels/page-context.ts';
import { searchFor } from '#panels/search/load-search.ts';
import { SearchButton } from '#panels/search/SearchButton.tsx';
import type { Session } from '#session/session.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { onAWidePage } from '../fake-browser.ts';
import { panel, renderPage } from '../render-page.tsx';

onAWidePage();
// Once fetched it is there at once, however slow the machine; that it is fetched ahead is the browser test's to prove.
beforeAll(async () => {
  const shelf = searchFor(EN);
  shelf.want();
  await vi.waitFor(() => expect(shelf.stock().kind).toBe('ready'), 30_000);
});

const button = (): HTMLElement => screen.getByRole('button', { name: EN.house.search.open });
const box = (): Promise<HTMLInputElement> => screen.findByRole('combobox', { name: SEARCH.label });
const list = (): HTMLElement => screen.getByRole('listbox', { name: SEARCH.results });
const options = (): readonly HTMLElement[] => within(list()).getAllByRole('option');

async function opened(initial: Partial<Session> = {}) {
  const user = userEvent.setup();
  const { store } = renderPage(initial);
  await user.click(button());
  return { user, store, field: await box() };
}

describe('the button', () => {
  it('opens the box with the focus in it, and says so', async () => {
    const { field } = await opened();
    expect(document.activeElement).toBe(field);
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(options().map((option) => option.getAttribute('data-result'))).toContain('region-temple');
  });

  it.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}', '/'])('is pressed by %s as well', async (keys) => {
    renderPage();
    await userEvent.setup().keyboard(keys);
    expect(document.activeElement).toBe(await box());
  });

  it('leaves "/" to a field that is written in', async () => {
    const { field, user } = await opened();
    await user.type(field, 'a/b');
    expect(field.value).toBe('a/b');
  });

  it('leaves other keys with K alone', () => {
    renderPage();
    fireEvent.keyDown(document.body, { key: 'k' });
    fireEvent.keyDown(document.body, { key: 'K', ctrlKey: true, shiftKey: true });
    expect(button().getAttribute('aria-busy')).toBeNull();
  });

  it('opens nothing over the walk that is presented', () => {
    renderPage({ activity: 'present' });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(button().getAttribute('aria-busy')).toBeNull();
  });
});

describe('the list', () => {
  it('holds what was found by kind, with Latin marked, and the first one active', async () => {
    const { field, user } = await opened();
    await user.type(field, 'temporallis');
    const muscles = within(list()).getByRole('group', { name: SEARCH.kinds.muscle });
    const [row] = within(muscles).getAllByRole('option');
    expect(row?.textContent).toBe('Chewing muscle at the temple temporalis  your left side');
    expect(
      within(row ?? list())
        .getByText('temporalis')
        .getAttribute('lang'),
    ).toBe('la');
    expect(options()[0]?.getAttribute('aria-selected')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    expect(field.getAttribute('aria-controls')).toBe(list().id);
  });

  it('is walked by the arrows, around its ends', async () => {
    const { field, user } = await opened();
    const at = (): string | null => field.getAttribute('aria-activedescendant');
    await user.keyboard('{ArrowDown}');
    expect(at()).toBe(options()[1]?.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(at()).toBe(options().at(-1)?.id);
    await user.keyboard('{ArrowDown}');
    expect(at()).toBe(options()[0]?.id);
    expect(document.activeElement).toBe(field);
  });

  it('is counted aloud once the typing rests', async () => {
    const { field, user } = await opened();
    await user.type(field, 'jaw');
    const count = options().length;
    await waitFor(() => expect(screen.getByText(SEARCH.found(count)).getAttribute('role')).toBe('status'));
  });

  it('gives way to a line that helps where nothing was found', async () => {
    const { field, user } = await opened();
    await user.type(field, 'xyzzy');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getAllByText(SEARCH.nothing('xyzzy')).length).toBeGreaterThan(0);
    expect(screen.getByText(SEARCH.tryThis)).toBeTruthy();
  });
});

describe('choosing', () => {
  it('a point turns the head to it and opens its panel', async () => {
    const { field, user, store } = await opened();
    await user.type(field, 'temple 2 rihgt{Backspace>5/}right');
    await user.keyboard('{Enter}');
    expect(store.getState().attention).toEqual({ kind: 'reading', at: { kind: 'site', id: 'temporalis-2-right' }, over: null });
    expect(store.getState().looking).toMatchObject({ kind: 'site', id: 'temporalis-2-right' });
    expect(panel()?.getAttribute('data-site')).toBe('temporalis-2-right');
    expect(screen.queryByRole('combobox', { name: SEARCH.label })).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('an area opens its view, and a muscle is laid bare', async () => {
    const { field, user, store } = await opened();
    await user.type(field, 'nek{Enter}');
    expect(store.getState().openRegion).toBe('neck');
    await user.click(button());
    await user.type(await box(), 'deep neck muscle{Enter}');
    expect(panel()?.getAttribute('data-muscle')).toBe('semispinalis-capitis');
    expect(store.getState().layers.shown.muscles).toBe(true);
  });

  it('works with the pointer, and the walk through a visit is left for it', async () => {
    const { field, user, store } = await opened({ activity: 'visit' });
    await user.type(field, 'procerus');
    const row = options().find((option) => option.getAttribute('data-result') === 'site-procerus');
    await user.click(row ?? list());
    expect(store.getState().activity).toBe('explore');
    expect(panel()?.getAttribute('data-site')).toBe('procerus');
  });
});

describe('leaving', () => {
  it('by Escape gives the focus back to where it was, and closes no panel', async () => {
    const user = userEvent.setup();
    renderPage();
    const entry = document.querySelector<HTMLElement>('[data-site-link="procerus"]');
    entry?.click();
    entry?.focus();
    await user.keyboard('{Control>}k{/Control}');
    await box();
    await user.keyboard('jaw{Escape}');
    expect(screen.queryByRole('combobox', { name: SEARCH.label })).toBeNull();
    expect(document.activeElement).toBe(entry);
    expect(panel()).not.toBeNull();
  });

  it('by Escape on its close button closes the box alone', async () => {
    const { user } = await opened({ attention: { kind: 'reading', at: { kind: 'site', id: 'procerus' }, over: null } });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: SEARCH.close }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: SEARCH.label })).toBeNull();
    expect(document.activeElement).toBe(button());
    expect(panel()).not.toBeNull();
  });

  it('gives the focus back to where it was, however often the keys were pressed', async () => {
    const user = userEvent.setup();
    renderPage();
    const entry = document.querySelector<HTMLElement>('[data-site-link="procerus"]');
    entry?.focus();
    await user.keyboard('{Control>}k{/Control}');
    await box();
    await user.keyboard('{Control>}k{/Control}{Escape}');
    expect(document.activeElement).toBe(entry);
  });

  it('by a press elsewhere, or by Tab beyond the box, is no trap', async () => {
    const { user } = await opened();
    await user.click(document.body);
    expect(screen.queryByRole('combobox', { name: SEARCH.label })).toBeNull();
    await user.click(button());
    await box();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: SEARCH.close }));
    await user.tab();
    expect(screen.queryByRole('combobox', { name: SEARCH.label })).toBeNull();
  });
});

describe('on a page that is read', () => {
  function onPage() {
    const assign = vi.fn();
    vi.stubGlobal('location', { assign });
    render(
      <PageContext
        value={{
          store: createSessionStore(),
          link: createStageLink(),
          words: EN,
          at: 'risks',
          manifest: null,
          focus: followFocus(document),
        }}
      >
        <SearchButton />
      </PageContext>,
    );
    return assign;
  }

  it.each([
    ['temple 2 right', '../#site=temporalis-2-right'],
    ['nek', '../#area=neck'],
    ['right jaw', '../#muscle=temporalis&side=right'],
    ['inion', '../glossary/#inion'],
    ['does it work', '../does-it-work/'],
    ['droopy lid', '../risks/#effect-eyelid-droop'],
  ])('“%s” leads to %s', async (query, href) => {
    const assign = onPage();
    const user = userEvent.setup();
    await user.click(button());
    await user.type(await box(), `${query}{Enter}`);
    expect(assign).toHaveBeenCalledExactlyOnceWith(href);
    cleanup();
  });
});
