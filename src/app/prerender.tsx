// Makes each page of the house into HTML, as it can be read before any program is there and without one. Runs where the product is
// built, never in a browser.
import { renderToString } from 'react-dom/server';
import { foldersOf, rootHref } from '#copy/page-address.ts';
import { PAGE_IDS, type PageId } from '#copy/page-ids.ts';
import { LOCALES } from '#copy/translate.ts';
import type { Words } from '#copy/words.ts';
import { PAGE_TABLE } from '#pages/page-table.ts';
import { createSessionStore } from '#session/store.ts';
import { EARLY_THEME } from './early-theme.ts';
import { TextPage } from './TextPage.tsx';

export interface MadePage {
  /** Below the root of the site: "about/index.html". */
  readonly file: string;
  /** From there back to the root: "../". */
  readonly root: string;
  /** The file of src that it is made from. */
  readonly template: 'index.html' | 'page.html';
  /** What stands for each {{name}} of the template. */
  readonly values: Readonly<Record<string, string>>;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

/** The template with all that is to be read in it. @throws when the template asks for something unknown. */
export function fill(html: string, { values, file }: MadePage): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template of ${file} asks for {{${name}}}.`);
    return value;
  });
}

async function contentOf(id: PageId, words: Words) {
  const { title, lead } = words.page;
  const load = id === 'atlas' || id === 'visit' ? undefined : PAGE_TABLE[id];
  if (!load) return { title, description: lead, body: '' };
  const page = await load(words.locale);
  const body = renderToString(<TextPage at={id} store={createSessionStore()} words={words} page={page} />);
  return { title: `${page.texts.title} · ${title}`, description: page.texts.lead, body };
}

async function make(id: PageId, words: Words): Promise<MadePage> {
  const { title, description, body } = await contentOf(id, words);
  return {
    file: [...foldersOf(id, words.house), 'index.html'].join('/'),
    root: rootHref(id, words.house),
    template: id === 'atlas' || id === 'visit' ? 'index.html' : 'page.html',
    values: { lang: words.locale, page: id, title: escaped(title), description: escaped(description), head: EARLY_THEME, body },
  };
}

/** Every page in every language. */
export const PAGES: readonly MadePage[] = await Promise.all(
  LOCALES.flatMap((words) => PAGE_IDS.filter((id) => id === 'atlas' || id in PAGE_TABLE).map((id) => make(id, words))),
);
