// Starts the frame: what its address asks for, one session that keeps nothing on the device, and the line to the page that holds it.
import '#panels/face/face.css';
import '#panels/styles/tokens.css';
import '#panels/styles/page.css';
import '#panels/styles/switches.css';
import '#panels/styles/stage.css';
import '#panels/styles/under.css';
import '#panels/styles/panel.css';
import './embed.css';
import { createRoot } from 'react-dom/client';
import { localeOf } from '#copy/locale-ids.ts';
import { loadEmbedWords } from '#copy/tools/load-embed.ts';
import { wordsFor } from '#copy/translate.ts';
import { followFocus } from '#panels/focus-return.ts';
import { showAddress } from '#panels/show-address.ts';
import { bears } from '#session/comfort-actions.ts';
import { readParams } from '#session/embed/params.ts';
import { lineOf } from '#session/idle-prefetch.ts';
import { createStageLink } from '#session/stage-link.ts';
import { createSessionStore } from '#session/store.ts';
import type { Frame } from './answer-host.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { createHome } from './home.ts';
import { linkToHost } from './host-link.ts';
import { keepHostManners } from './host-manners.ts';

const { params, faults } = readParams(window.location.search);
const lang = localeOf(document.documentElement.lang);
// The page's head has sent for the file of another language: this one is not to begin.
if (params.lang && params.lang !== lang) await new Promise(() => undefined);

const store = createSessionStore({ theme: params.theme, level: params.level });
if (lineOf(navigator)?.saveData) store.setState(bears('saving'));
store.setState(showAddress(params.start));

let turnedFrom = store.getState().looking;
store.subscribe(({ looking }) => {
  if (looking.kind !== 'free') turnedFrom = looking;
});

const home = createHome({ controls: params.controls, start: { level: params.level, ...params.start } });
const frame: Frame = { store, home, lang, turnedFrom: () => turnedFrom };
const root = document.getElementById('root');
if (!root) throw new Error('The frame has no #root.');
const [words, { frame: said }] = await Promise.all([wordsFor(lang), loadEmbedWords(lang)]);
keepHostManners();
createRoot(root).render(
  <EmbedApp frame={frame} link={createStageLink()} words={words} said={said} focus={followFocus(document)} />,
);
linkToHost(frame, params.origin, faults);
