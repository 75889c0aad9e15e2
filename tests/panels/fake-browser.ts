// What jsdom lacks of a browser: media queries that a test can set, an observer of sizes that never calls, scrolling.
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/** Makes `matchMedia` answer true for the queries given, false for all others. */
export function fakeMedia(...matching: readonly string[]): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: matching.includes(query),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

function fakeSizes(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
}

export const WIDE = '(min-width: 64em)';

/** Every test of the file begins on a wide page and leaves nothing behind. */
export function onAWidePage(): void {
  beforeEach(() => {
    fakeSizes();
    Element.prototype.scrollIntoView = () => {};
    fakeMedia(WIDE);
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
}
