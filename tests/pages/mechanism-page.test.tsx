// @vitest-environment jsdom
// "How it may work": all steps without script; one at a time with it, on request, the focus on the step that was asked for.
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { MECHANISM } from '#copy/en/pages/mechanism.ts';
import { STEP_IDS } from '#copy/page-texts/mechanism.ts';
import { MechanismPage } from '#pages/mechanism/MechanismPage.tsx';
import { readingHtml, renderReadingPage } from './render-reading-page.tsx';

const body = <MechanismPage texts={MECHANISM} />;
const away = (): readonly boolean[] =>
  STEP_IDS.map((id) => document.getElementById(`step-${id}`)?.classList.contains('away') ?? true);

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the steps', () => {
  it('all stand in the HTML, each with a spoken drawing, and no button that would do nothing', () => {
    const html = readingHtml('mechanism', body);
    for (const id of STEP_IDS) {
      expect(html).toContain(`id="step-${id}"`);
      expect(html).toContain(`aria-label="${MECHANISM.steps[id].drawn.replaceAll('"', '&quot;')}"`);
    }
    expect(html).not.toMatch(/class="step away"|<button/);
  });

  it('are shown one at a time, forward and back', async () => {
    renderReadingPage('mechanism', body);
    expect(away()).toEqual([false, true, true, true, true, true]);
    const [back, next] = [screen.getByRole('button', { name: 'Back' }), screen.getByRole('button', { name: 'Next' })];
    expect(back).toHaveProperty('disabled', true);
    await userEvent.click(next);
    expect(away()).toEqual([true, false, true, true, true, true]);
    expect(document.activeElement?.textContent).toBe(MECHANISM.steps.bubbles.title);
    await userEvent.click(back);
    expect(away()[0]).toBe(false);
  });

  it('end at the last, and all can be shown', async () => {
    renderReadingPage('mechanism', body);
    for (let step = 1; step < STEP_IDS.length; step++) await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(away().at(-1)).toBe(false);
    expect(screen.getByRole('button', { name: 'Next' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: MECHANISM.all }));
    expect(away().includes(true)).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: MECHANISM.oneByOne }));
    expect(away().filter((hidden) => !hidden)).toHaveLength(1);
  });

  it('open at the step that the address names', () => {
    window.location.hash = '#step-seams';
    renderReadingPage('mechanism', body);
    expect(away()).toEqual([true, true, true, true, false, true]);
  });
});
