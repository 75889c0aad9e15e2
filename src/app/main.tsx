// Starts the page: one session, one link to the picture, the page's language, and what this device has kept.
import '#panels/face/face.css';
import '#panels/styles/tokens.css';
import '#panels/styles/page.css';
import '#panels/styles/switches.css';
import '#panels/styles/nav.css';
import '#panels/styles/stage.css';
import '#panels/styles/under.css';
import '#panels/styles/panel.css';
import '#panels/styles/list.css';
import '#panels/styles/search-button.css';
import '#panels/styles/tour.css';
import '#panels/styles/print.css';
import { createRoot } from 'react-dom/client';
import { localeOf } from '#copy/locale-ids.ts';
import { rootHref } from '#copy/page-address.ts';
import { wordsFor } from '#copy/translate.ts';
import { followFocus } from '#panels/focus-return.ts';
import { pageShown } from '#session/after-paint.ts';
import { bears } from '#session/comfort-actions.ts';
import { lineOf, whenIdle } from '#session/idle-prefetch.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { startVisit } from '#session/tour-actions.ts';
import { App } from './App.tsx';
import { beginArrivals } from './arrivals.ts';
import { keepChoices } from './keep-choices.ts';

const { dataset, lang } = document.documentElement;
const at = dataset['page'] === 'visit' ? 'visit' : 'atlas';
const store = createSessionStore();
if (lineOf(navigator)?.saveData) store.setState(bears('saving'));
keepChoices(store);

// The page of the visit is the same page, with the walk begun.
if (at === 'visit') store.setState(startVisit());

// What is already in the page, text and picture, is shown before the program works, and before what draws is fetched.
const locale = localeOf(lang);
const [words] = await Promise.all([wordsFor(locale), pageShown()]);
const begun = beginArrivals(rootHref(at, locale), store);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
// Without its styles the picture would lie over all that can be read.
if (!document.querySelector('[data-unstarted]'))
  createRoot(root).render(
    <App store={store} link={createStageLink()} words={words} at={at} focus={followFocus(document)} begun={begun} />,
  );
// What fails here takes nothing from the reader: the next page tries again.
whenIdle(() => void import('./offline/at-rest.ts').then((it) => it.offlineAtRest(store)).catch(() => {}));
