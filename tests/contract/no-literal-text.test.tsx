// @vitest-environment jsdom
// All that is seen or read aloud comes out of a dictionary: in words that only print their keys, nothing else is left on any page or panel.
import { cleanup, render } from '@testing-library/react';
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Specimens } from '#app/specimens/Specimens.tsx';
import { loadToolTexts } from '#app/specimens/tool-texts.ts';
import { surroundings } from '#app/surroundings.ts';
import { TextPage } from '#app/TextPage.tsx';
import type { GlossaryWords } from '#copy/glossary-words.ts';
import { loadDeeper, loadGlossary } from '#copy/load-deeper.ts';
import { LANGUAGES } from '#copy/locale-ids.ts';
import { wordsFor } from '#copy/translate.ts';
import { visitTextsFor } from '#copy/visit-texts.ts';
import { AtlasText } from '#pages/atlas/AtlasText.tsx';
import { PointTexts } from '#pages/atlas/PointTexts.tsx';
import { PAGE_TABLE, type TextPageId } from '#pages/page-table.ts';
import { LIBRARY, LibraryContext } from '#panels/library.ts';
import { PageContext } from '#panels/page-context.ts';
import { stocked } from '#panels/shelf.ts';
import { SOURCES } from '#protocol/sources.ts';
import { DERMATOME_IDS, LEVEL_IDS } from '#protocol/vocabulary.ts';
import { createSessionStore } from '#session/store.ts';
import { manifestFixture } from '../anatomy/manifest-fixture.ts';
import { onAWidePage } from '../panels/fake-browser.ts';
import { besidesKeys, keyOf, said } from '../support/key-words.ts';

const [english, visit, tools, deeper, glossary] = await Promise.all([
  wordsFor('en'),
  visitTextsFor('en'),
  loadToolTexts('en'),
  loadDeeper('en'),
  loadGlossary('en'),
]);
const words = said(english, keyOf);
/** No term is looked for in a key. */
const unmarked = Object.fromEntries(
  Object.entries(said(glossary, keyOf, 'glossary')).map(([id, term]) => [id, { ...term, forms: [] }]),
) as unknown as GlossaryWords;
const library = {
  ...LIBRARY,
  deeper: () => stocked(said(deeper, keyOf, 'deeper')),
  glossary: () => stocked(unmarked),
  sources: () => stocked(SOURCES),
};

/** Names that are the same in every language: of languages, and of the roots of nerves. */
const NAMES: ReadonlySet<string> = new Set([...Object.values(LANGUAGES).map(({ name }) => name), ...DERMATOME_IDS]);
/** Where sources stand in their own words, and where something of the machine is shown as it is. */
const OWN_WORDS = 'cite, a[data-cite] > .spoken-only, code, .specimen-title, [lang="la"]';
const SPOKEN = ['aria-label', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder'];

/** Texts and spoken names below an element that hold a letter which no key has brought. */
function literalsIn(root: Element): readonly string[] {
  const found: string[] = [];
  const hold = (text: string): void => {
    if (/\p{L}/u.test(besidesKeys(text)) && !NAMES.has(text)) found.push(text);
  };
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.closest(OWN_WORDS)) continue;
    for (const name of SPOKEN) hold(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) hold(node.textContent ?? '');
  }
  return [...new Set(found)];
}

/** A page's own body with its texts saying their keys. */
function inKeys(body: ReactElement, page: string): ReactElement {
  const props = body.props as { readonly texts: object; readonly children: ReactNode };
  const texts = said(props.texts, keyOf, page);
  const inner = isValidElement<{ texts: object }>(props.children) ? cloneElement(props.children, { texts }) : null;
  return cloneElement(body as ReactElement<{ texts: object }>, { texts }, inner);
}

onAWidePage();

const shown = (element: ReactElement): Element => render(<LibraryContext value={library}>{element}</LibraryContext>).container;

describe('without a dictionary nothing is said', () => {
  it('in any panel in any state', () => {
    const container = shown(
      <Specimens
        said={{ words, visit: said(visit, keyOf, 'visit'), tools: said(tools, keyOf, 'tools'), manifest: manifestFixture() }}
      />,
    );
    expect(container.textContent?.length).toBeGreaterThan(5000);
    expect(literalsIn(container)).toEqual([]);
  });

  it.each(Object.keys(PAGE_TABLE) as TextPageId[])('on the page "%s", for any reader', async (id) => {
    const { body } = await PAGE_TABLE[id]('en');
    for (const level of LEVEL_IDS) {
      const container = shown(<TextPage at={id} store={createSessionStore({ level })} words={words} body={inKeys(body, id)} />);
      expect(container.querySelector('h1')?.textContent).toBe(keyOf(`${id}.title`));
      expect(literalsIn(container)).toEqual([]);
      cleanup();
    }
  });

  it('in the atlas as it is read without a program', () => {
    const container = shown(
      <PageContext value={surroundings('atlas', createSessionStore(), words)}>
        <AtlasText>
          <PointTexts />
        </AtlasText>
      </PageContext>,
    );
    expect(literalsIn(container)).toEqual([]);
  });

  it('and a text that was written into a component would be found', () => {
    const container = shown(
      <p title="Written here">
        {keyOf('panel.close')} <span>5 mL</span> 5 / 12
      </p>,
    );
    expect(literalsIn(container)).toEqual(['Written here', '5 mL']);
  });
});
