// Makes each page of the house into HTML, as it can be read before any program is there and without one. Runs where the product is
// built, never in a browser.
import { renderToString } from 'react-dom/server';
import { loadOfflineWords } from '#copy/load-offline.ts';
import { LANGUAGES, LOCALE_IDS, type LocaleId } from '#copy/locale-ids.ts';
import { foldersOf, rootHref } from '#copy/page-address.ts';
import { hasHead, PAGE_IDS, type PageId } from '#copy/page-ids.ts';
import { wordsFor } from '#copy/translate.ts';
import { visitTextsFor } from '#copy/visit-texts.ts';
import type { Words } from '#copy/words.ts';
import { AtlasText } from '#pages/atlas/AtlasText.tsx';
import { PointTexts } from '#pages/atlas/PointTexts.tsx';
import { PAGE_TABLE } from '#pages/page-table.ts';
import { LIBRARY, LibraryContext } from '#panels/library.ts';
import { PageContext } from '#panels/page-context.ts';
import { stocked } from '#panels/shelf.ts';
import { VisitText } from '#panels/tour/VisitText.tsx';
import { SOURCES } from '#protocol/sources.ts';
import { createSessionStore } from '#session/store.ts';
import { earlyLanguage, otherLanguages } from './early-language.ts';
import { EARLY_THEME } from './early-theme.ts';
import { earlyWatch } from './early-watch.ts';
import { manifestFile, manifestHref, manifestText } from './offline/manifest.ts';
import { OfflinePage } from './offline/OfflinePage.tsx';
import { surroundings } from './surroundings.ts';
import { TextPage } from './TextPage.tsx';

export interface MadePage {
  /** Below the root of the site: "about/index.html". */
  readonly file: string;
  /** From there back to the root: "../". */
  readonly root: string;
  /** The file of src that it is made from. */
  readonly template: 'index.html' | 'page.html' | 'offline.html';
  readonly locale: LocaleId;
  /** What stands for each {{name}} of the template. */
  readonly values: Readonly<Record<string, string>>;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

/** The template with all that is to be read in it. @throws when the template asks for something unknown. */
export function fill(html: string, { values, file, locale }: MadePage): string {
  const whole = html.replace('<html lang="en" dir="ltr"', `<html lang="${locale}" dir="${LANGUAGES[locale].dir}"`);
  return whole.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template of ${file} asks for {{${name}}}.`);
    return value;
  });
}

/** HTML cannot fetch its citations later. */
const SHELVED = { ...LIBRARY, sources: () => stocked(SOURCES) };

/** What is told below the picture of a reader without the program, and by which name beside the house's own. */
async function textOf(id: 'atlas' | 'visit', words: Words) {
  if (id === 'atlas') return { name: null, told: <PointTexts /> };
  return { name: words.house.names.visit, told: <VisitText texts={await visitTextsFor(words.locale)} /> };
}

async function contentOf(id: PageId, words: Words) {
  const { title, lead } = words.page;
  const store = createSessionStore();
  if (hasHead(id)) {
    const { name, told } = await textOf(id, words);
    const body = renderToString(
      <LibraryContext value={SHELVED}>
        <PageContext value={surroundings(id, store, words)}>
          <AtlasText>{told}</AtlasText>
        </PageContext>
      </LibraryContext>,
    );
    return { title: name ? `${name} · ${title}` : title, description: lead, body };
  }
  const page = await PAGE_TABLE[id](words.locale);
  const body = renderToString(<TextPage at={id} store={store} words={words} body={page.body} />);
  return { title: `${page.texts.title} · ${title}`, description: page.texts.lead, body };
}

async function make(id: PageId, words: Words): Promise<MadePage> {
  const { title, description, body } = await contentOf(id, words);
  const { locale } = words;
  const manifest = `<link rel="manifest" href="${manifestHref(id, locale)}" />`;
  const head = `${manifest}${earlyLanguage(id, words)}${otherLanguages(id, words)}${earlyWatch(words)}${EARLY_THEME}`;
  return {
    file: [...foldersOf(id, locale), 'index.html'].join('/'),
    root: rootHref(id, locale),
    template: hasHead(id) ? 'index.html' : 'page.html',
    locale,
    values: { page: id, title: escaped(title), description: escaped(description), head, body },
  };
}

const LOCALES = await Promise.all(LOCALE_IDS.map(wordsFor));

/** Every page in every language. */
export const PAGES: readonly MadePage[] = await Promise.all(LOCALES.flatMap((words) => PAGE_IDS.map((id) => make(id, words))));

const OFFLINE_TEXTS = await Promise.all(
  LOCALES.map(async (house) => ({ locale: house.locale, house, words: await loadOfflineWords(house.locale) })),
);
/** What a device is told when the atlas is installed, for each language. */
export const MANIFESTS = OFFLINE_TEXTS.map(({ locale, house, words }) => ({
  file: manifestFile(locale),
  text: manifestText(house, words),
}));

const OFFLINE_TITLE = escaped(OFFLINE_TEXTS.map(({ words }) => words.page.title).join(' · '));

/** What the worker answers with for a page that is not on the device. */
export const OFFLINE_PAGE: MadePage = {
  file: 'offline.html',
  root: './',
  template: 'offline.html',
  locale: LOCALE_IDS[0],
  values: {
    title: OFFLINE_TITLE,
    description: OFFLINE_TITLE,
    head: EARLY_THEME,
    body: renderToString(<OfflinePage texts={OFFLINE_TEXTS} />),
  },
};
