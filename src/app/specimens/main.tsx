// Every panel in each of its states on one page, in the language of "?lang=". For those who work on the page; never shipped.
import '#panels/face/face.css';
import '#panels/styles/tokens.css';
import '#panels/styles/page.css';
import '#panels/styles/switches.css';
import '#panels/styles/nav.css';
import '#panels/styles/stage.css';
import '#panels/styles/under.css';
import '#panels/styles/panel.css';
import '#panels/styles/list.css';
import '#panels/styles/tour.css';
import '#panels/styles/walk.css';
import '#panels/styles/tools.css';
import './specimens.css';
import { createRoot } from 'react-dom/client';
import { localeOf } from '#copy/locale-ids.ts';
import { wordsFor } from '#copy/translate.ts';
import { visitTextsFor } from '#copy/visit-texts.ts';
import { loadManifest } from '../load-manifest.ts';
import { Specimens } from './Specimens.tsx';
import { loadToolTexts } from './tool-texts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('specimens.html has no #root.');
const locale = localeOf(new URLSearchParams(window.location.search).get('lang') ?? '');
const [words, visit, tools, manifest] = await Promise.all([
  wordsFor(locale),
  visitTextsFor(locale),
  loadToolTexts(locale),
  loadManifest('./', new AbortController().signal).catch(() => null),
]);
createRoot(root).render(<Specimens said={{ words, visit, tools, manifest }} />);
