// Starts the page: one session, one link to the picture, the reader's language, and what this device has kept.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '#panels/styles/tokens.css';
import '#panels/styles/page.css';
import '#panels/styles/switches.css';
import '#panels/styles/nav.css';
import '#panels/styles/stage.css';
import '#panels/styles/under.css';
import '#panels/styles/ruler.css';
import '#panels/styles/cut.css';
import '#panels/styles/panel.css';
import '#panels/styles/list.css';
import '#panels/styles/search-button.css';
import '#panels/styles/print.css';
import '#panels/styles/tour.css';
import { createRoot } from 'react-dom/client';
import { wordsFor } from '#copy/translate.ts';
import { followFocus } from '#panels/focus-return.ts';
import { keepSession, restoreSession } from '#session/retention.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import { startVisit } from '#session/tour-actions.ts';
import { App } from './App.tsx';

const storage = () => window.localStorage;
const store = createSessionStore(restoreSession(storage));
store.subscribe((now, before) => {
  if (now.theme !== before.theme || now.level !== before.level || now.tour !== before.tour) keepSession(now, storage);
});

// The page of the visit is the same page, with the walk begun.
if (document.documentElement.dataset['page'] === 'visit') store.setState(startVisit());

const words = wordsFor(navigator.language);
document.documentElement.lang = words.locale;
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
const at = document.documentElement.dataset['page'] === 'visit' ? 'visit' : 'atlas';
createRoot(root).render(<App store={store} link={createStageLink()} words={words} at={at} focus={followFocus(document)} />);
