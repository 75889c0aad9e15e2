// @vitest-environment jsdom
// Holds how a panel stands by what it says: numbers lead to their sources and back, copies take the sources along, terms are explained,
// and a text that could not be fetched says so.
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { GLOSSARY } from '#copy/en/glossary.ts';
import { EN } from '#copy/en.ts';
import { loadDeeper, loadGlossary } from '#copy/load-deeper.ts';
import { citedCopy } from '#panels/cited-copy.ts';
import { LIBRARY, LibraryContext } from '#panels/library.ts';
import { createShelf, stocked } from '#panels/shelf.ts';
import { SOURCES, type SourceId } from '#protocol/sources.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { onAWidePage } from './fake-browser.ts';
import { panel, renderPage } from './render-page.tsx';

const reading = (id: SiteId) => ({ attention: { kind: 'reading', at: { kind: 'site', id }, over: null } }) as const;
const inPanel = () => within(panel() as HTMLElement);

onAWidePage();
// So that no test waits for a machine that is busy.
beforeAll(() => Promise.all([loadDeeper('en'), loadGlossary('en')]));

describe('a number behind a sentence', () => {
  it('names its source, and each leads to an entry of its own', () => {
    renderPage(reading('procerus'), undefined, undefined, (page) => (
      <LibraryContext value={{ ...LIBRARY, sources: () => stocked(SOURCES) }}>{page}</LibraryContext>
    ));
    const marks = [...(panel()?.querySelectorAll<HTMLElement>('sup [data-cite]') ?? [])];
    expect(marks.length).toBeGreaterThan(4);
    for (const mark of marks) {
      const entry = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
      const source = mark.dataset['cite'] as SourceId;
      expect(entry?.textContent).toContain(SOURCES[source].citation);
    }
  });

  it('opens the sources at its own when pressed, and leads back', async () => {
    const user = userEvent.setup();
    renderPage(reading('procerus'));
    const list = panel()?.querySelector('details.citations') as HTMLDetailsElement;
    expect(list.open).toBe(false);
    const mark = panel()?.querySelector<HTMLElement>('sup [data-cite="S42"]') as HTMLElement;
    await user.click(mark);
    expect(list.open).toBe(true);
    expect(document.activeElement?.getAttribute('data-source')).toBe('S42');
    await user.click(inPanel().getByRole('button', { name: EN.panel.backToText }));
    expect(document.activeElement).toBe(mark);
  });

  it('leads back to no sentence that is gone: another point begins anew', async () => {
    const user = userEvent.setup();
    const { store } = renderPage(reading('corrugator-left'));
    const mark = panel()?.querySelector<HTMLElement>('sup [data-cite="S54"]') as HTMLElement;
    await user.click(mark);
    expect(inPanel().queryByRole('button', { name: EN.panel.backToText })).not.toBeNull();
    act(() => store.setState(reading('frontalis-medial-left')));
    expect(panel()?.querySelector('[data-source="S54"]'), 'cited here too').not.toBeNull();
    expect(inPanel().queryByRole('button', { name: EN.panel.backToText })).toBeNull();
  });

  it('brings the citations with the panel, and says when they cannot be had', async () => {
    const user = userEvent.setup();
    let tries = 0;
    const shelf = createShelf(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no line');
      return SOURCES;
    });
    renderPage(reading('procerus'), undefined, undefined, (page) => (
      <LibraryContext value={{ ...LIBRARY, sources: () => shelf }}>{page}</LibraryContext>
    ));
    expect(tries, 'asked for by the open panel').toBe(1);
    await user.click(panel()?.querySelector<HTMLElement>('sup [data-cite="S42"]') as HTMLElement);
    await waitFor(() => expect(panel()?.querySelector('.citations')?.textContent).toContain(EN.panel.sourceTexts.failed));
    await user.click(inPanel().getByRole('button', { name: EN.failure.retry }));
    await waitFor(() => expect(panel()?.querySelector('.citations')?.textContent).toContain(SOURCES.S42.citation));
  });
});

describe('a copy out of a panel', () => {
  it('holds the text, its numbers and full citations of what was selected, and no others', () => {
    renderPage(reading('procerus'));
    const why = panel()?.querySelector('[data-fact="why"]') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(why);
    const copied = citedCopy(range.cloneContents(), EN.panel.sources, SOURCES);
    const cited = [...why.querySelectorAll<HTMLElement>('[data-cite]')].map((mark) => mark.dataset['cite'] as SourceId);
    expect(copied?.plain).toMatch(/The supratrochlear nerve is one of them\. \[1\]\n/);
    for (const source of new Set(cited)) {
      expect(copied?.plain).toContain(SOURCES[source].citation);
      expect(copied?.html).toContain(SOURCES[source].citation.replaceAll('&', '&amp;'));
    }
    expect(copied?.plain).not.toContain(SOURCES.S10.citation);
    expect(copied?.plain).toContain(`\n\n${EN.panel.sources}\n[1] `);
  });

  it('is left to the browser where no source stands behind it', () => {
    const fragment = document.createRange().createContextualFragment('<p>Plain.</p>');
    expect(citedCopy(fragment, 'Sources', SOURCES)).toBeNull();
  });
});

describe('a term', () => {
  it('is explained when pressed; Escape closes the note and nothing else', async () => {
    const user = userEvent.setup();
    renderPage(reading('trapezius-1-left'));
    const term = await waitFor(() => inPanel().getByRole('button', { name: 'acromion' }));
    expect(term.getAttribute('lang')).toBe('la');
    expect(term.getAttribute('aria-expanded')).toBe('false');
    await user.click(term);
    expect(term.getAttribute('aria-expanded')).toBe('true');
    const note = document.getElementById(term.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe(GLOSSARY.acromion.means);
    await user.keyboard('{Escape}');
    expect(panel()).not.toBeNull();
    expect(term.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
  });

  it('is plain text for clinicians', async () => {
    renderPage({ ...reading('trapezius-1-left'), level: 'clinician' });
    await waitFor(() => expect(panel()?.querySelector('[data-fact="avoid"]')).not.toBeNull());
    expect(panel()?.querySelector('.term')).toBeNull();
  });
});

describe('a text that could not be fetched', () => {
  it('says so beside what is there, and another try brings it', async () => {
    const user = userEvent.setup();
    let tries = 0;
    const shelf = createShelf(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no line');
      return (await import('#copy/en/deeper.ts')).DEEPER_EN;
    });
    renderPage({ ...reading('procerus'), level: 'clinician' }, undefined, undefined, (page) => (
      <LibraryContext value={{ ...LIBRARY, deeper: () => shelf }}>{page}</LibraryContext>
    ));
    await waitFor(() => expect(panel()?.querySelector('[data-failed="text"]')).not.toBeNull());
    expect(panel()?.textContent).toContain('no line');
    expect(panel()?.querySelector('[data-fact="rule"]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: EN.failure.retry }));
    await waitFor(() => expect(panel()?.querySelector('[data-fact="needle"]')).not.toBeNull());
    expect(panel()?.querySelector('[data-failed="text"]')).toBeNull();
    cleanup();
  });
});
