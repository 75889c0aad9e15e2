// @vitest-environment jsdom
// The way to the same page in another language: where it leads, what it takes along, what it keeps.
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { surroundings } from '#app/surroundings.ts';
import { EN } from '#copy/en.ts';
import { LANGUAGES } from '#copy/locale-ids.ts';
import type { PageId } from '#copy/page-ids.ts';
import { LanguageSwitch } from '#panels/LanguageSwitch.tsx';
import { PageContext } from '#panels/page-context.ts';
import { keepLanguage, LANGUAGE_KEY } from '#session/language.ts';
import { createSessionStore } from '#session/store.ts';

function spanishFrom(at: PageId): HTMLAnchorElement {
  render(
    <PageContext value={surroundings(at, createSessionStore(), EN)}>
      <LanguageSwitch />
    </PageContext>,
  );
  return screen.getByRole<HTMLAnchorElement>('link', { name: LANGUAGES.es.name });
}

/** Without going there. */
function press(link: HTMLAnchorElement): void {
  const event = createEvent.click(link);
  event.preventDefault();
  fireEvent(link, event);
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

describe('the other language', () => {
  it('is called by its own name, in its own language, and leads to the same page', () => {
    const link = spanishFrom('risks');
    expect(link.lang).toBe('es');
    expect(link.getAttribute('href')).toBe('../es/riesgos/');
    expect(screen.queryByRole('link', { name: LANGUAGES.en.name })).toBeNull();
  });

  it('is opened at the place that is read now, not at the one that was read when the link was drawn', () => {
    const link = spanishFrom('atlas');
    window.history.replaceState(null, '', '#site=procerus&level=student');
    press(link);
    expect(new URL(link.href).hash).toBe('#site=procerus&level=student');
    window.history.replaceState(null, '', '#');
    fireEvent.pointerDown(link);
    expect(new URL(link.href).hash).toBe('');
  });

  it('is kept on the device', () => {
    press(spanishFrom('about'));
    expect(localStorage.getItem(LANGUAGE_KEY)).toBe('es');
  });

  it('is not kept where the device allows nothing, and nothing breaks', () => {
    expect(
      keepLanguage('es', () => {
        throw new DOMException('denied', 'SecurityError');
      }),
    ).toBe(false);
  });
});
