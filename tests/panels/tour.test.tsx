// @vitest-environment jsdom
// The walk through a visit on the page: what it tells and counts, how it is moved, left, resumed and shown over the whole window.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { VISIT } from '#copy/en/pages/visit.ts';
import { EN } from '#copy/en.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { followFocus } from '#panels/focus-return.ts';
import { PageContext } from '#panels/page-context.ts';
import { VisitText } from '#panels/tour/VisitText.tsx';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { countAt, positionAt, stopsOf } from '#session/tour.ts';
import { onAWidePage } from './fake-browser.ts';
import { panel, renderPage } from './render-page.tsx';

onAWidePage();

const walk = (): HTMLElement | null => document.querySelector('[data-tour]');
const step = (): string | undefined => document.querySelector<HTMLElement>('[data-step]')?.dataset['step'];
const count = (): string | undefined => document.querySelector<HTMLElement>('[data-count]')?.dataset['count'];
/** By its public attribute: to look for it by name on so full a page takes a tenth of a second. */
function control(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
const next = (): HTMLElement => control('[data-walk="next"]');

async function started(...rest: Parameters<typeof renderPage>) {
  const user = userEvent.setup();
  const rendered = renderPage(...rest);
  await user.click(control('[data-visit-start]'));
  await waitFor(next);
  return { ...rendered, user };
}

describe('the walk', () => {
  it('begins at its first step, in the panel’s place, with the focus on the title', async () => {
    await started();
    expect(step()).toBe('before');
    expect(document.activeElement?.textContent).toBe(EN.visit.titles.before);
    expect(screen.getByText(EN.visit.progress(1, VISIT_STEP_IDS.length))).toBeTruthy();
    expect(panel()).toBeNull();
  });

  it('tells every step with its sources, and has counted 31 at the end', async () => {
    const { user, store } = await started();
    for (const id of VISIT_STEP_IDS) {
      const { said, more } = VISIT.steps[id];
      const held = positionAt(id);
      for (const _ of stopsOf(id, 'area')) {
        expect(step()).toBe(id);
        expect(count()).toBe(String(countAt(store.getState().tour)));
        for (const { text } of [...said, ...more, ...(held ? [VISIT.position[held]] : [])])
          expect(walk()?.textContent).toContain(text);
        expect(walk()?.querySelectorAll('[data-cite]').length).toBeGreaterThan(0);
        if (id !== 'next') await user.click(next());
      }
    }
    expect(count()).toBe('31');
    await user.click(next());
    expect(walk()).toBeNull();
    expect(store.getState().activity).toBe('explore');
  });

  it('goes with the arrow keys, names each point one by one, and goes back as far', async () => {
    const { user, store } = await started({ tour: { step: 'frown', pace: 'area', given: 3 } });
    await user.click(control('[data-pace="point"]'));
    const seen: string[] = [];
    for (const id of SITE_IDS) {
      seen.push(String(count()));
      expect(document.querySelector(`[data-site="${id}"]`)?.getAttribute('data-given')).toBe('lit');
      await user.keyboard('{ArrowRight}');
    }
    expect(seen).toEqual(SITE_IDS.map((_, index) => String(index + 1)));
    expect(step()).toBe('feel');
    for (const _ of SITE_IDS) await user.keyboard('{ArrowLeft}');
    expect(store.getState().tour).toEqual({ step: 'frown', pace: 'point', given: 1 });
  });

  it('is left by Escape, gives the focus back, and goes on where it was', async () => {
    const { user } = await started();
    await user.click(next());
    await user.keyboard('{Escape}');
    expect(walk()).toBeNull();
    const start = control('[data-visit-start]');
    await waitFor(() => expect(document.activeElement).toBe(start));
    await user.click(start);
    await waitFor(() => expect(step()).toBe('expect'));
    await user.click(control('[data-begin-again]'));
    expect(step()).toBe('before');
  });

  it('entered again, it is there at once', async () => {
    const { user } = await started();
    await user.keyboard('{Escape}');
    expect(walk()).toBeNull();
    act(() => control('[data-visit-start]').click());
    expect(step()).toBe('before');
  });

  it('steps aside for a point that is chosen, and comes back when that is closed', async () => {
    const { user } = await started({ tour: { step: 'neck', pace: 'area', given: 4 } });
    const point = document.querySelector<HTMLElement>('button[data-site="paraspinal-1-left"]');
    if (!point) throw new Error('no point');
    await user.hover(point);
    expect(panel()).toBeNull();
    await user.click(point);
    expect(panel()?.dataset['site']).toBe('paraspinal-1-left');
    expect(walk()?.hidden).toBe(true);
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(walk()?.hidden).toBe(false);
    expect(step()).toBe('neck');
  });
});

describe('shown over the whole window', () => {
  it('holds title, one sentence and the count; a remote’s keys move it; Escape comes back to the same step', async () => {
    const { user, store } = await started({ tour: { step: 'forehead', pace: 'area', given: 4 } });
    await user.click(control('[data-present]'));
    const shown = within(walk() ?? document.body);
    expect(shown.getByRole('heading', { level: 1 }).textContent).toBe(EN.visit.titles.forehead);
    expect(shown.getByText(VISIT.steps.forehead.brief.text)).toBeTruthy();
    expect(shown.getByText(EN.visit.count(7, 31))).toBeTruthy();
    expect(document.querySelector('.points')?.hasAttribute('inert')).toBe(true);
    await user.keyboard('{PageDown}');
    expect(count()).toBe('11');
    await user.keyboard('{PageUp}');
    expect(count()).toBe('7');
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ activity: 'visit', tour: { step: 'forehead' } });
    await waitFor(() => expect(document.activeElement?.textContent).toBe(VISIT.present));
  });
});

describe('the walk as text', () => {
  it('is written without a browser, and holds every sentence of every step', () => {
    const page = {
      store: createSessionStore(),
      link: createStageLink(),
      words: EN,
      at: 'visit' as const,
      manifest: null,
      focus: followFocus(document),
    };
    const html = renderToString(
      <PageContext value={page}>
        <VisitText texts={VISIT} />
      </PageContext>,
    );
    const written = new DOMParser().parseFromString(html, 'text/html').body;
    const headings = [...written.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(VISIT_STEP_IDS.map((id) => EN.visit.titles[id]));
    for (const id of VISIT_STEP_IDS) {
      for (const { text } of [...VISIT.steps[id].said, ...VISIT.steps[id].more]) expect(written.textContent).toContain(text);
    }
  });
});
