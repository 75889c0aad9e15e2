// Puts a reading page's body on a page around a fresh session, in English unless other words are given, as it stands in the house.
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { surroundings } from '#app/surroundings.ts';
import { EN } from '#copy/en.ts';
import type { PageId } from '#copy/page-ids.ts';
import type { Words } from '#copy/words.ts';
import { PageContext } from '#panels/page-context.ts';
import { createSessionStore } from '#session/store.ts';

export function renderReadingPage(at: PageId, body: ReactElement): void {
  render(<PageContext value={surroundings(at, createSessionStore(), EN)}>{body}</PageContext>);
}

/** The page as it reaches a reader whose browser runs no script. */
export function readingHtml(at: PageId, body: ReactElement, words: Words = EN): string {
  return renderToString(<PageContext value={surroundings(at, createSessionStore(), words)}>{body}</PageContext>);
}

/** The cells of a table by its caption, row by row, row heads first; heads of columns left out. */
export function rowsOf(caption: string): readonly (readonly string[])[] {
  const table = [...document.querySelectorAll('table')].find((one) => one.caption?.textContent === caption);
  if (!table) throw new Error(`No table is called "${caption}".`);
  return [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? '')),
  );
}
