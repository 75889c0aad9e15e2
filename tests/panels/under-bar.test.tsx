// @vitest-environment jsdom
// Holds the controls of what lies under the skin: depth, layers, lens, tints, and what is said while their file is on its way or lost.
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { DERMATOME_IDS } from '#protocol/vocabulary.ts';
import { underFailed, underLoading } from '#session/layer-actions.ts';
import { onAWidePage } from './fake-browser.ts';
import { renderPage } from './render-page.tsx';

const { layers, fetching } = EN.under;
const slider = () => screen.getByRole('slider', { name: layers.slider });
const button = (name: string) => screen.getByRole('button', { name });

onAWidePage();

describe('how deep one looks', () => {
  it('follows the slider, and says where it is', () => {
    const { store } = renderPage();
    expect(slider().getAttribute('aria-valuetext')).toBe(layers.stops.skin);
    fireEvent.change(slider(), { target: { value: '2' } });
    expect(store.getState().layers.depth).toBe(2);
    expect(slider().getAttribute('aria-valuetext')).toBe(layers.stops.deep);
  });

  it('goes in calm steps by the keyboard', async () => {
    const user = userEvent.setup();
    const { store } = renderPage();
    slider().focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(store.getState().layers).toMatchObject({ depth: 1, shown: { skin: true, muscles: true, nerves: false } });
  });

  it('shows by each switch what is to be seen, and moves the slider along', async () => {
    const user = userEvent.setup();
    renderPage();
    expect(button(layers.show.skin).getAttribute('aria-pressed')).toBe('true');
    await user.click(button(layers.show.muscles));
    expect(button(layers.show.muscles).getAttribute('aria-pressed')).toBe('true');
    expect(slider().getAttribute('aria-valuetext')).toBe(layers.stops.muscles);
  });
});

describe('lens and tints', () => {
  it('are switched on and off', async () => {
    const user = userEvent.setup();
    const { store } = renderPage();
    await user.click(button(layers.lens));
    expect(store.getState().layers.lens).toBe(true);
    await user.click(button(layers.lens));
    expect(store.getState().layers.lens).toBe(false);
  });

  it('bring the key to the tints, with what each means and that borders differ', async () => {
    const user = userEvent.setup();
    renderPage();
    expect(document.querySelector('[data-dermatome-key]')).toBeNull();
    await user.click(button(layers.dermatomes));
    await screen.findByText(EN.dermatomeBorders.text);
    const key = within(document.querySelector('[data-dermatome-key]') as HTMLElement);
    for (const id of DERMATOME_IDS) expect(key.getByText(id)).toBeTruthy();
    expect(key.getByText(EN.dermatomeBorders.text)).toBeTruthy();
  });
});

describe('the file with muscles and nerves', () => {
  it('is said to be on its way', () => {
    const { store } = renderPage();
    store.setState(underLoading());
    return screen.findByText(new RegExp(fetching.under.loading));
  });

  it('is asked for again when it could not be used, and the panel stays', async () => {
    const user = userEvent.setup();
    const { store } = renderPage({ attention: { kind: 'reading', at: { kind: 'site', id: 'procerus' }, over: null } });
    store.setState(underFailed('layers.glb: HTTP 404'));
    await screen.findByText('layers.glb: HTTP 404');
    expect(screen.getByText(new RegExp(fetching.under.failed))).toBeTruthy();
    await user.click(button(EN.failure.retry));
    expect(store.getState().under.kind).toBe('asleep');
    expect(store.getState().attention.kind).toBe('reading');
  });
});

describe('without the 3D head', () => {
  it('the controls give way to the reason', () => {
    renderPage({ picture: { kind: 'failed', failure: 'no-webgl', detail: '' } });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByText(layers.needs3d)).toBeTruthy();
  });
});
