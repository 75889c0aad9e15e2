// Registers the worker, tells it what this page has opened before it was there, and says when a new version waits.
import { createRoot } from 'react-dom/client';
import { Workbox } from 'workbox-window';
import { loadOfflineWords } from '#copy/load-offline.ts';
import { type LocaleId, localeOf } from '#copy/locale-ids.ts';
import { rootHref } from '#copy/page-address.ts';
import { PAGE_IDS } from '#copy/page-ids.ts';
import { workerAddress } from '../trusted-urls.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** How long an open page waits before it asks for a new version again (ms). */
const ASK_AGAIN_MS = 3_600_000;

/** The root of the site, from what the page says of itself. */
function rootOf({ dataset, lang }: HTMLElement): string {
  const at = PAGE_IDS.find((id) => id === dataset['page']) ?? 'atlas';
  return new URL(rootHref(at, localeOf(lang)), window.location.href).href;
}

/** Files below the root that this page is made of, with the page itself. */
function openedFiles(root: string): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return [window.location.href, ...fetched]
    .filter((url) => url.startsWith(root))
    .map((url) => url.slice(root.length).replace(/[?#].*$/, ''));
}

async function announce(locale: LocaleId, worker: Workbox): Promise<void> {
  const { update } = await loadOfflineWords(locale);
  const place = document.body.appendChild(document.createElement('div'));
  const use = (): void => {
    worker.addEventListener('controlling', () => window.location.reload());
    worker.messageSkipWaiting();
  };
  createRoot(place).render(<UpdateNotice words={update} onUse={use} />);
}

export async function keepOffline(): Promise<void> {
  const root = rootOf(document.documentElement);
  const worker = new Workbox(workerAddress(`${root}sw.js`));
  worker.addEventListener('waiting', () => void announce(localeOf(document.documentElement.lang), worker));
  const registration = await worker.register({ immediate: true });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration?.update().catch(() => {});
  });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'OPENED', files: openedFiles(root) });
}
