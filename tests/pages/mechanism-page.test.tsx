// @vitest-environment jsdom
// "How it may work": all steps without script; one at a time with it, on request, the focus on the step that was asked for.
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextPage } from '#app/TextPage.tsx';
import { MECHANISM } from '#copy/en/pages/mechanism.ts';
import { EN } from '#copy/en.ts';
import { STEP_IDS, type StepId } from '#copy/page-texts/mechanism.ts';
import { MechanismPage } from '#pages/mechanism/MechanismPage.tsx';
import { stepByStep } from '#pages/mechanism/step-by-step.ts';
import { PageBody } from '#pages/PageBody.tsx';
import { StillBody } from '#pages/StillBody.tsx';
import { chooseLevel } from '#session/layer-actions.ts';
import { createSessionStore } from '#session/store.ts';
import { onAWidePage } from '../panels/fake-browser.ts';

const body = (
  <PageBody texts={MECHANISM}>
    <MechanismPage texts={MECHANISM} />
  </PageBody>
);
const built = renderToString(<TextPage at="mechanism" store={createSessionStore()} words={EN} body={body} />);

const shown = (): readonly StepId[] =>
  STEP_IDS.filter((id) => document.getElementById(`step-${id}`)?.classList.contains('away') === false);
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const focused = () => document.activeElement?.textContent;

/** The page's HTML as it was built, and over it the program, as a browser puts it there. */
async function wake() {
  const container = document.createElement('div');
  container.innerHTML = built;
  document.body.append(container);
  const html = container.querySelector('.reading-body')?.innerHTML ?? '';
  const store = createSessionStore();
  render(<TextPage at="mechanism" store={store} words={EN} body={<StillBody html={html} />} />, { container, hydrate: true });
  await waitFor(() => expect(shown()).toHaveLength(1));
  return store;
}

async function goTo(hash: string): Promise<void> {
  const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  window.location.hash = hash;
  await changed;
}

onAWidePage();
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  window.history.replaceState(null, '', window.location.pathname);
});

describe('the steps', () => {
  it('all stand in the HTML, each with a spoken drawing, and no button to be seen that would do nothing', () => {
    document.body.innerHTML = built;
    for (const id of STEP_IDS) {
      const labels = [...document.querySelectorAll(`#step-${id} [aria-label]`)].map((one) => one.getAttribute('aria-label'));
      expect(labels).toContain(MECHANISM.steps[id].drawn);
    }
    expect(shown()).toEqual(STEP_IDS);
    expect(document.querySelector('main button')).not.toBeNull();
    expect([...document.querySelectorAll('main button')].filter((one) => !one.closest('[hidden]'))).toEqual([]);
  });

  it('are shown one at a time, forward and back', async () => {
    await wake();
    expect(shown()).toEqual(['ending']);
    expect(document.activeElement).toBe(document.body);
    expect(button(MECHANISM.back).disabled).toBe(true);
    await userEvent.click(button(MECHANISM.next));
    expect(shown()).toEqual(['bubbles']);
    expect(focused()).toBe(MECHANISM.steps.bubbles.title);
    await userEvent.click(button(MECHANISM.back));
    expect(shown()).toEqual(['ending']);
    expect(focused()).toBe(MECHANISM.steps.ending.title);
  });

  it('end at the last, and all can be shown', async () => {
    await wake();
    for (let step = 1; step < STEP_IDS.length; step++) await userEvent.click(button(MECHANISM.next));
    expect(shown()).toEqual(['known']);
    expect(button(MECHANISM.next).disabled).toBe(true);
    await userEvent.click(button(MECHANISM.all));
    expect(shown()).toEqual(STEP_IDS);
    expect(screen.queryByRole('button', { name: MECHANISM.next })).toBeNull();
    await userEvent.click(button(MECHANISM.oneByOne));
    expect(shown()).toEqual(['ending']);
    expect(button(MECHANISM.back).disabled).toBe(true);
  });
});

describe('the address', () => {
  it('names the step that the page opens at', async () => {
    window.location.hash = '#step-seams';
    await wake();
    expect(shown()).toEqual(['seams']);
  });

  it('leads to a step while the page is open, and nowhere when it names none', async () => {
    await wake();
    await goTo('#step-calmer');
    expect(shown()).toEqual(['calmer']);
    expect(focused()).toBe(MECHANISM.steps.calmer.title);
    await goTo('#sources');
    expect(shown()).toEqual(['calmer']);
  });

  it('hides nothing while all are shown', async () => {
    await wake();
    await userEvent.click(button(MECHANISM.all));
    await goTo('#step-cut');
    expect(shown()).toEqual(STEP_IDS);
  });
});

describe('the HTML under the program', () => {
  it('is taken as it stands, and stays when the head of the page changes', async () => {
    const complaints = vi.spyOn(console, 'error');
    const store = await wake();
    await userEvent.click(button(MECHANISM.next));
    act(() => store.setState(chooseLevel('clinician')));
    expect(shown()).toEqual(['bubbles']);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('stands whole again, without buttons, once the program lets go of it', () => {
    document.body.innerHTML = built;
    const section = document.querySelector('.steps');
    if (!section) throw new Error('The page has no steps.');
    const detach = stepByStep(section);
    expect(shown()).toEqual(['ending']);
    detach();
    expect(shown()).toEqual(STEP_IDS);
    expect(screen.queryByRole('button', { name: MECHANISM.all })).toBeNull();
    document.querySelector<HTMLElement>('.next-step')?.click();
    expect(shown()).toEqual(STEP_IDS);
  });
});
