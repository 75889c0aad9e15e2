// Wakes a reading page: the HTML is there already; this makes its switches work. Where the text itself
// answers the reader, that page's own component and texts are fetched too.
import '#panels/face/face.css';
import '#panels/styles/tokens.css';
import '#panels/styles/page.css';
import '#panels/styles/switches.css';
import '#panels/styles/nav.css';
import '#panels/styles/search-button.css';
import '#pages/styles/reading.css';
import '#pages/styles/figures.css';
import '#pages/styles/effects.css';
import '#pages/styles/steps.css';
import '#pages/styles/rules.css';
import '#pages/styles/lists.css';
import '#panels/styles/print.css';
import { hydrateRoot } from 'react-dom/client';
import { localeOf } from '#copy/locale-ids.ts';
import { wordsFor } from '#copy/translate.ts';
import { ALIVE, PAGE_TABLE, type TextPageId } from '#pages/page-table.ts';
import { StillBody } from '#pages/StillBody.tsx';
import { whenIdle } from '#session/idle-prefetch.ts';
import { createSessionStore } from '#session/store.ts';
import { keepChoices } from './keep-choices.ts';
import { TextPage } from './TextPage.tsx';

const { dataset, lang } = document.documentElement;
const at = (Object.keys(PAGE_TABLE) as TextPageId[]).find((id) => id === dataset['page']);
const root = document.getElementById('root');
if (!at || !root) throw new Error('The page does not say which one it is.');

const words = await wordsFor(localeOf(lang));
const html = root.querySelector('.reading-body')?.innerHTML ?? '';
const body = ALIVE.includes(at) ? (await PAGE_TABLE[at](words.locale)).body : <StillBody html={html} />;
const store = createSessionStore();
// What an earlier visit kept is put in only now: the first render must repeat the HTML, which nobody's choices are in.
keepChoices(store);
hydrateRoot(root, <TextPage at={at} store={store} words={words} body={body} />);
// What fails here takes nothing from the reader: the next page tries again.
whenIdle(() => void import('./offline/at-rest.ts').then((it) => it.offlineAtRest()).catch(() => {}));
