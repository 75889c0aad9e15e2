// @vitest-environment jsdom
// Holds the button that shows what a muscle does: once, or in two presses for readers who want no motion.
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { acted } from '#session/layer-actions.ts';
import type { Session } from '#session/session.ts';
import { fakeMedia, onAWidePage, WIDE } from './fake-browser.ts';
import { renderPage } from './render-page.tsx';

const { acts, fetching } = EN.under;
const FRONTALIS: Partial<Session> = {
  attention: { kind: 'reading', at: { kind: 'muscle', id: 'frontalis', side: 'left' }, over: null },
};

onAWidePage();

describe('what a muscle does', () => {
  it('is played on request, from the muscle and from its points', async () => {
    const user = userEvent.setup();
    const { store } = renderPage(FRONTALIS);
    await user.click(screen.getByRole('button', { name: acts.show }));
    expect(store.getState().acting).toEqual({ kind: 'playing', muscle: 'frontalis' });
    store.setState(acted());
    cleanup();
    renderPage({ attention: { kind: 'reading', at: { kind: 'site', id: 'frontalis-medial-left' }, over: null } });
    expect(screen.getByRole('button', { name: acts.show })).toBeTruthy();
  });

  it('is held and put back where motion is not wanted', async () => {
    fakeMedia(WIDE, '(prefers-reduced-motion: reduce)');
    const user = userEvent.setup();
    const { store } = renderPage(FRONTALIS);
    await user.click(screen.getByRole('button', { name: acts.show }));
    expect(store.getState().acting).toEqual({ kind: 'held', muscle: 'frontalis' });
    await user.click(screen.getByRole('button', { name: acts.before }));
    expect(store.getState().acting).toEqual({ kind: 'rest' });
  });

  it('waits with a reason while its file is on the way', async () => {
    const user = userEvent.setup();
    const { store } = renderPage({ ...FRONTALIS, morphs: { kind: 'loading' } });
    const button = screen.getByRole('button', { name: acts.show });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(acts.waiting);
    await user.click(button);
    expect(store.getState().acting).toEqual({ kind: 'rest' });
  });

  it('says when its file could not be used, and tries again', async () => {
    const user = userEvent.setup();
    const { store } = renderPage({
      ...FRONTALIS,
      acting: { kind: 'playing', muscle: 'frontalis' },
      morphs: { kind: 'failed', detail: 'heads.glb: HTTP 404' },
    });
    expect(screen.getByText(new RegExp(fetching.morphs.failed))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: EN.failure.retry }));
    expect(store.getState().morphs.kind).toBe('asleep');
  });

  it('is not offered where the head has no such movement', () => {
    renderPage({ attention: { kind: 'reading', at: { kind: 'muscle', id: 'occipitalis', side: 'left' }, over: null } });
    expect(screen.queryByRole('button', { name: acts.show })).toBeNull();
  });
});
