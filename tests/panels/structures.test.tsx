// @vitest-environment jsdom
// Holds how muscles and nerves are found and read: on the picture, in the list, and from a point.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { deeperFacts } from '#copy/deeper-facts.ts';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { EN } from '#copy/en.ts';
import { loadDeeper, loadGlossary } from '#copy/load-deeper.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { structureName } from '#copy/structure-sentence.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS } from '#protocol/vocabulary.ts';
import type { Structure } from '#session/session.ts';
import { structureVisibility } from '#session/structure-visibility.ts';
import { onAWidePage } from './fake-browser.ts';
import { panel, renderPage } from './render-page.tsx';

const TEMPORALIS: Structure = { kind: 'muscle', id: 'temporalis', side: 'left' };
const GON: Structure = { kind: 'nerve', id: 'greater-occipital', side: 'right' };
const reading = (at: Structure) => ({ attention: { kind: 'reading', at, over: null } }) as const;
const heading = () => panel()?.querySelector('h2')?.textContent ?? '';

onAWidePage();
// So that no test waits for a machine that is busy.
beforeAll(() => Promise.all([loadDeeper('en'), loadGlossary('en')]));

describe('the panel', () => {
  it.each(BODY_MUSCLE_IDS)('of the muscle %s names it plainly and in Latin, and says what patients are told', (id) => {
    const side = id === 'procerus' || id === 'galea' ? 'midline' : 'left';
    renderPage(reading({ kind: 'muscle', id, side }));
    const { name, does, why } = bodyMuscleFacts(id, EN);
    expect(panel()?.dataset).toMatchObject({ muscle: id, side });
    expect(heading()).toContain(name.plain);
    expect(heading()).toContain(EN.sides[side]);
    expect(panel()?.querySelector('h2 [lang="la"]')?.textContent).toBe(name.latin);
    for (const { text } of [...does, ...why]) expect(panel()?.textContent).toContain(text);
    expect(within(panel() as HTMLElement).getByText(EN.panel.sources)).toBeTruthy();
  });

  it.each(NERVE_IDS)('of the nerve %s says where it feels; to students also how it runs and where sources differ', async (id) => {
    renderPage({ ...reading({ kind: 'nerve', id, side: 'right' }), level: 'student' });
    const { name, area, why } = nerveFacts(id, EN);
    const { root = [], course = [], disagreements = [], hint = [] } = deeperFacts({ kind: 'nerve', id }, DEEPER_EN);
    expect(panel()?.dataset).toMatchObject({ nerve: id, side: 'right' });
    expect(heading()).toContain(name.plain);
    await waitFor(() => expect(panel()?.textContent).toContain(root[0]?.text));
    for (const { text } of [...area, ...why, ...root, ...course, ...disagreements, ...hint]) {
      expect(panel()?.textContent).toContain(text);
    }
  });

  it('leads to the points of its own side', async () => {
    const user = userEvent.setup();
    const { store } = renderPage(reading(TEMPORALIS));
    const region = within(panel() as HTMLElement);
    expect(region.queryByRole('button', { name: siteFacts('temporalis-2-right', EN).spoken })).toBeNull();
    await user.click(region.getByRole('button', { name: siteFacts('temporalis-2-left', EN).spoken }));
    expect(panel()?.dataset['site']).toBe('temporalis-2-left');
    expect(store.getState().looking).toEqual({ kind: 'site', id: 'temporalis-2-left', beside: false });
  });

  it('of a point leads to what lies under it, and lays it bare without turning the head', async () => {
    const user = userEvent.setup();
    const { store } = renderPage({ attention: { kind: 'reading', at: { kind: 'site', id: 'paraspinal-1-right' }, over: null } });
    const { looking } = store.getState();
    await user.click(within(panel() as HTMLElement).getByRole('button', { name: structureName(GON, EN) }));
    expect(panel()?.dataset).toMatchObject({ nerve: 'greater-occipital', side: 'right' });
    expect(structureVisibility(store.getState().layers, GON)).toBe(1);
    expect(store.getState().looking).toEqual(looking);
  });
});

describe('the list of muscles and nerves', () => {
  const fold = () => document.querySelector<HTMLDetailsElement>('[data-structures]');

  it('is folded away for patients and open for the others', () => {
    renderPage();
    expect(fold()?.open).toBe(false);
    cleanup();
    renderPage({ level: 'student' });
    expect(fold()?.open).toBe(true);
  });

  it('opens each panel, peels to where the structure is seen and turns the head to it', async () => {
    const user = userEvent.setup();
    const { store } = renderPage({ level: 'student' });
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-structure-link]')];
    expect(buttons).toHaveLength(10 * 2 + 2 + 7 * 2);
    expect(new Set(buttons.map((entry) => entry.getAttribute('aria-label'))).size).toBe(buttons.length);
    await user.click(screen.getByRole('button', { name: structureName(GON, EN) }));
    expect(panel()?.dataset['nerve']).toBe('greater-occipital');
    expect(structureVisibility(store.getState().layers, GON)).toBe(1);
    expect(store.getState().looking).toEqual({ kind: 'view', id: 'back' });
  });

  it('gives the focus back to its entry when the panel is closed', async () => {
    const user = userEvent.setup();
    renderPage({ level: 'student' });
    const entry = screen.getByRole('button', { name: structureName(TEMPORALIS, EN) });
    await user.click(entry);
    screen.getByRole('button', { name: EN.panel.close }).focus();
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(entry);
  });
});

describe('on the picture', () => {
  const stage = () => document.querySelector('.stage') as HTMLElement;
  const at = { clientX: 5, clientY: 5, pointerId: 1, pointerType: 'mouse', button: 0, buttons: 0 };

  it('a click on a structure that is seen opens it', () => {
    const { link } = renderPage();
    link.offerPick(() => TEMPORALIS);
    fireEvent.pointerDown(stage(), at);
    fireEvent.pointerUp(stage(), at);
    expect(panel()?.dataset).toMatchObject({ muscle: 'temporalis', side: 'left' });
  });

  it('pointing at one opens it after a moment, and the other side is another thing', async () => {
    const { link } = renderPage();
    link.offerPick((x) => (x < 10 ? TEMPORALIS : { ...TEMPORALIS, side: 'right' }));
    fireEvent.pointerMove(stage(), at);
    await waitFor(() => expect(panel()?.dataset['side']).toBe('left'));
    fireEvent.pointerMove(stage(), { ...at, clientX: 20 });
    await waitFor(() => expect(panel()?.dataset['side']).toBe('right'));
  });
});
