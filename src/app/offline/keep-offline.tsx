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

/** Whether the page fetched it past the worker. */
const isPast = (entry: PerformanceEntry): boolean => (entry as PerformanceResourceTiming).workerStart === 0;

/** The addresses that lie below the root, as files there. */
const filesBelow = (root: string, addresses: readonly string[]): readonly string[] =>
  addresses.filter((url) => url.startsWith(root)).map((url) => url.slice(root.length).replace(/[?#].*$/, ''));

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
  const tell = (addresses: readonly string[]): void => {
    const files = filesBelow(root, addresses);
    if (files.length > 0) active?.postMessage({ type: 'OPENED', files });
  };
  tell([window.location.href]);
  // What was on its way when the worker came is told once it has arrived: the browser lists it only then.
  const told = new PerformanceObserver((list) =>
    tell(
      list
        .getEntries()
        .filter(isPast)
        .map(({ name }) => name),
    ),
  );
  told.observe({ type: 'resource', buffered: true });
}
