// @vitest-environment jsdom
// What floats over the page closes when the reader goes elsewhere, and by one Escape, which closes nothing else.
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { onAWidePage } from './fake-browser.ts';
import { panel, renderPage } from './render-page.tsx';

onAWidePage();

const summary = (): HTMLElement => screen.getByText(EN.house.allPages);
const isUnfolded = (): boolean => summary().closest('details')?.open ?? false;

async function unfolded() {
  const user = userEvent.setup();
  renderPage({ attention: { kind: 'reading', at: { kind: 'site', id: 'trapezius-1-left' }, over: null } });
  await user.click(summary());
  // The browser tells of it a moment later.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(isUnfolded()).toBe(true);
  return user;
}

describe('the list of all pages', () => {
  it('folds away by Escape wherever the focus is, and the panel stays', async () => {
    const user = await unfolded();
    act(() => summary().blur());
    await user.keyboard('{Escape}');
    expect(isUnfolded()).toBe(false);
    expect(document.activeElement).toBe(summary());
    expect(panel()).not.toBeNull();
  });

  it('folds away by a press or by the focus elsewhere', async () => {
    const user = await unfolded();
    await user.click(document.body);
    expect(isUnfolded()).toBe(false);
    await user.click(summary());
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    act(() => document.querySelector<HTMLElement>('[data-site-link="procerus"]')?.focus());
    expect(isUnfolded()).toBe(false);
  });
});

describe('the note of a term', () => {
  it('stays while it is pressed itself, and closes by a press or the focus elsewhere', async () => {
    const user = userEvent.setup();
    renderPage({ attention: { kind: 'reading', at: { kind: 'site', id: 'trapezius-1-left' }, over: null } });
    const term = await waitFor(() => screen.getByRole('button', { name: 'acromion' }));
    const isOpen = (): boolean => term.getAttribute('aria-expanded') === 'true';
    await user.click(term);
    const note = document.getElementById(term.getAttribute('aria-describedby') ?? '');
    await user.click(note ?? document.body);
    expect(isOpen()).toBe(true);
    fireEvent.pointerDown(document.body);
    expect(isOpen()).toBe(false);
    act(() => term.focus());
    await user.keyboard('{Enter}');
    expect(isOpen()).toBe(true);
    await user.tab();
    expect(isOpen()).toBe(false);
  });
});
