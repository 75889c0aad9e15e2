// @vitest-environment jsdom
// Holds how panel, points and list act together: hover, focus, pin, Escape, and the sheet of a narrow page.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { EN } from '#copy/en.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { fakeMedia, onAWidePage } from './fake-browser.ts';
import { panel, renderPage, spreadFrame } from './render-page.tsx';

const nameOf = (id: (typeof SITE_IDS)[number]): string => siteFacts(id, EN).spoken;
const points = () => within(screen.getByRole('group', { name: EN.stage.pointsLabel }));
const list = () => within(screen.getByRole('navigation', { name: EN.list.title }));

onAWidePage();

describe('the points on the picture', () => {
  it('are 31 buttons with names of their own and one tab stop', () => {
    renderPage();
    const buttons = points().getAllByRole('button');
    expect(new Set(buttons.map((button) => button.getAttribute('aria-label'))).size).toBe(31);
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });

  it('open their panel on hover and pin it on click', async () => {
    const user = userEvent.setup();
    const { store } = renderPage();
    const button = points().getByRole('button', { name: nameOf('procerus') });
    await user.hover(button);
    expect(panel()?.dataset['site']).toBe('procerus');
    await user.click(button);
    expect(store.getState().attention.kind).toBe('reading');
  });

  it('open their panel when the keyboard comes to them, one after the other', async () => {
    const user = userEvent.setup();
    renderPage();
    while (document.activeElement?.getAttribute('data-site') === null || document.activeElement === document.body)
      await user.tab();
    for (const id of SITE_IDS) {
      expect(document.activeElement?.getAttribute('data-site')).toBe(id);
      expect(panel()?.dataset['site']).toBe(id);
      await user.keyboard('{ArrowRight}');
    }
    expect(document.activeElement?.getAttribute('data-site')).toBe(SITE_IDS[0]);
  });

  it('behind the head turn the picture when they get the focus, and cannot be hit', async () => {
    const user = userEvent.setup();
    const { store } = renderPage({}, spreadFrame(false));
    const button = points().getByRole('button', { name: nameOf('corrugator-left') });
    expect(button.hasAttribute('data-behind')).toBe(true);
    expect(button.hasAttribute('data-through')).toBe(true);
    while (document.activeElement !== button) await user.tab();
    expect(store.getState().looking).toEqual({ kind: 'site', id: 'corrugator-left', beside: false });
  });
});

describe('the panel', () => {
  it('closes on Escape and gives the focus back without opening again', async () => {
    const user = userEvent.setup();
    renderPage();
    const button = points().getByRole('button', { name: nameOf('procerus') });
    await user.click(button);
    screen.getByRole('button', { name: EN.panel.close }).focus();
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('leaves the view of an area only at the second Escape', async () => {
    const user = userEvent.setup();
    const { store } = renderPage();
    await user.click(screen.getByRole('button', { name: regionFacts('neck', EN).spoken }));
    expect(store.getState().openRegion).toBe('neck');
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(store.getState().openRegion).toBe('neck');
    await user.keyboard('{Escape}');
    expect(store.getState().openRegion).toBeNull();
  });

  it.each(SITE_IDS)('of %s says why, what the muscle does, dose, rule and sources', (id) => {
    renderPage({ attention: { kind: 'reading', at: { kind: 'site', id }, over: null } });
    const facts = siteFacts(id, EN);
    const region = within(screen.getByRole('region', { name: new RegExp(facts.name) }));
    for (const { text } of [...facts.why, ...facts.action, facts.units, ...facts.rule]) {
      expect(region.getByText((_, element) => element?.tagName === 'P' && element.textContent.startsWith(text))).toBeTruthy();
    }
    expect(region.getByText(EN.panel.sources)).toBeTruthy();
    expect(region.getAllByText(EN.panel.notChecked).length).toBeGreaterThan(0);
  });

  it.each(REGION_IDS)('of the area %s leads to each of its points', async (id) => {
    const user = userEvent.setup();
    const { store } = renderPage({ attention: { kind: 'reading', at: { kind: 'region', id }, over: null } });
    const region = within(screen.getByRole('region', { name: regionFacts(id, EN).name }));
    await user.click(region.getByRole('button', { name: EN.panel.openArea(regionFacts(id, EN).name) }));
    expect(store.getState().openRegion).toBe(id);
    const first = SITE_IDS.find((site) => region.queryByRole('button', { name: nameOf(site) }));
    await user.click(region.getByRole('button', { name: nameOf(first ?? 'procerus') }));
    expect(panel()?.dataset['site']).toBe(first);
  });
});

describe('the list', () => {
  it('shows what the picture attends to, and chooses for it', async () => {
    const user = userEvent.setup();
    const { store } = renderPage();
    await user.hover(points().getByRole('button', { name: nameOf('trapezius-2-right') }));
    const entry = list().getByRole('button', { name: nameOf('trapezius-2-right') });
    expect(entry.getAttribute('aria-current')).toBe('true');
    await user.click(list().getByRole('button', { name: nameOf('occipitalis-1-left') }));
    expect(panel()?.dataset['site']).toBe('occipitalis-1-left');
    expect(store.getState().looking).toEqual({ kind: 'site', id: 'occipitalis-1-left', beside: false });
    expect(document.querySelectorAll('#points [aria-current]')).toHaveLength(1);
  });

  it('opens a folded area when one of its points is chosen elsewhere', async () => {
    const user = userEvent.setup();
    renderPage();
    const fold = list()
      .getByRole('button', { name: nameOf('procerus') })
      .closest('details');
    if (fold) fold.open = false;
    await user.click(points().getByRole('button', { name: nameOf('procerus') }));
    await waitFor(() => expect(fold?.open).toBe(true));
  });
});

describe('on a narrow page', () => {
  beforeEach(() => fakeMedia());

  it('nothing opens by hover, and a click opens the sheet', async () => {
    const user = userEvent.setup();
    renderPage();
    const button = points().getByRole('button', { name: nameOf('procerus') });
    await user.hover(button);
    expect(panel()).toBeNull();
    await user.click(button);
    expect(panel()?.dataset['site']).toBe('procerus');
  });
});
