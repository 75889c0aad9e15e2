// A line that fails at some files until it is mended: some browsers ask for a failed part once more by themselves, and have it then.
import type { Page } from 'playwright-core';

export interface CutLine {
  /** Must run before the page is opened. */
  readonly cut: (page: Page) => Promise<void>;
  readonly mend: () => void;
}

export function cutLine(...files: readonly RegExp[]): CutLine {
  let fails = true;
  return {
    cut: async (page) => {
      for (const file of files) await page.route(file, (route) => (fails ? route.abort() : route.continue()));
    },
    mend: () => {
      fails = false;
    },
  };
}
