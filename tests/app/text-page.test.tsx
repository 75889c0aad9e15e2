// @vitest-environment jsdom
// What is folded on a reading page follows who reads it, and never closes on somebody who opened it before the program came.
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TextPage } from '#app/TextPage.tsx';
import { EN } from '#copy/en.ts';
import { StillBody } from '#pages/StillBody.tsx';
import { chooseLevel } from '#session/layer-actions.ts';
import { createSessionStore, type SessionStore } from '#session/store.ts';
import { onAWidePage } from '../panels/fake-browser.ts';

onAWidePage();
afterEach(cleanup);

const fold = () => document.querySelector('details.deeper') as HTMLDetailsElement;

function show(open: boolean, store: SessionStore): void {
  const html = `<details class="deeper"${open ? ' open' : ''}><summary>More</summary></details>`;
  render(<TextPage at="risks" store={store} words={EN} body={<StillBody html={html} />} />);
}

describe('what is folded on a reading page', () => {
  it.each([true, false])('stays as a patient left it before the program came: open %s', (open) => {
    show(open, createSessionStore());
    expect(fold().open).toBe(open);
  });

  it('is open for a clinician, and closes when a patient takes over', () => {
    const store = createSessionStore({ level: 'clinician' });
    show(false, store);
    expect(fold().open).toBe(true);
    act(() => store.setState(chooseLevel('patient')));
    expect(fold().open).toBe(false);
  });
});
