// @vitest-environment jsdom
// Holds that the reader's level adds the needle, and takes neither the place nor the panel away.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEEPER_EN } from '#copy/en/deeper.ts';
import { EN } from '#copy/en.ts';
import { loadDeeper, loadGlossary } from '#copy/load-deeper.ts';
import { needleFacts } from '#copy/needle-facts.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { onAWidePage } from './fake-browser.ts';
import { panel, renderPage } from './render-page.tsx';

const needle = () => panel()?.querySelector('[data-fact="needle"]') ?? null;
const reading = (id: (typeof SITE_IDS)[number]) =>
  ({ attention: { kind: 'reading', at: { kind: 'site', id }, over: null } }) as const;

onAWidePage();
// So that no test waits for a machine that is busy.
beforeAll(() => Promise.all([loadDeeper('en'), loadGlossary('en')]));

describe('the choice of reader', () => {
  it('brings the needle and takes it away again; panel and view stay', async () => {
    const user = userEvent.setup();
    const { store } = renderPage({
      ...reading('temporalis-1-left'),
      looking: { kind: 'site', id: 'temporalis-1-left', beside: false },
    });
    const before = store.getState();
    expect(needle()).toBeNull();
    await user.click(screen.getByRole('button', { name: EN.under.levels.names.clinician }));
    await waitFor(() => expect(needle()).not.toBeNull());
    expect(store.getState()).toEqual({ ...before, level: 'clinician' });
    await user.click(screen.getByRole('button', { name: EN.under.levels.names.patient }));
    expect(needle()).toBeNull();
    expect(store.getState()).toEqual(before);
  });
});

describe.each(SITE_IDS)('the needle at %s', (id) => {
  it('is told with what is not known, beside a drawing that is described in words', async () => {
    renderPage({ ...reading(id), level: 'student' });
    const { angle, needle: told, volume, depth, unknown } = needleFacts(id, DEEPER_EN);
    // The drawing is fetched when it is first shown.
    const drawing = await waitFor(() => {
      const shown = needle()?.querySelector('[role="img"]');
      expect(shown).toBeTruthy();
      return shown;
    });
    for (const { text } of [...angle, ...told, ...volume, ...depth, ...unknown]) expect(panel()?.textContent).toContain(text);
    expect(drawing?.getAttribute('aria-label')).toContain(EN.under.cut.skin);
    expect(needle()?.textContent).toContain(EN.under.cut.model);
  });
});
