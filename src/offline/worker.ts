// The service worker: the shell of this version from the device, all else from there once it has been opened. A new version waits until
// nobody uses the old one, or a reader asks for it. What other websites hold is none of its business.
/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching';
import type { Built } from './built.ts';
import { openedFiles } from './opened.ts';

declare const self: ServiceWorkerGlobalScope & { readonly navigator: { readonly connection?: { readonly saveData?: boolean } } };
/** Put in by the build, at each place that names it. */
declare const BUILT: Built;
const built = BUILT;

const { scope } = self.registration;
const OFFLINE_PAGE = 'offline.html';
const NOT_OURS = /^(?:embed\/|embed\.html|[^/]+\/embed\.html|sw\.js)/;

const opened = openedFiles(scope, built);
const shell = new PrecacheController({
  cacheName: `atlas-shell-${scope}`,
  // Asks whether a file has changed, instead of fetching a second time what the page has just fetched.
  plugins: [{ requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }) }],
});
shell.addToCacheList([...built.shell]);

/** The file an address means, below the root of the site; null where it is none of the site's. */
function fileAt(address: string): string | null {
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length).replace(/[?#].*$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function fromShell(file: string): Promise<Response | undefined> {
  const key = shell.getCacheKeyForURL(new URL(file, scope).href);
  return key ? (await caches.open(shell.strategy.cacheName)).match(key, { ignoreVary: true }) : undefined;
}

/** The plain page that says so, whose links lead from wherever it is shown. */
async function withoutNetwork(file: string): Promise<Response> {
  if (await fromShell(`${file}/index.html`)) return Response.redirect(`${scope}${file}/`);
  const page = await fromShell(OFFLINE_PAGE);
  if (!page) return Response.error();
  const html = (await page.text()).replaceAll('="./', `="${new URL(scope).pathname}`);
  return new Response(html, { headers: page.headers });
}

async function answer({ request, clientId }: FetchEvent, file: string): Promise<Response> {
  // A frame of another website asks for the same models, perhaps as a newer version.
  if (clientId && (await self.clients.get(clientId))?.frameType === 'nested') return fetch(request);
  const ready = await fromShell(file);
  if (ready) return ready;
  if (file.startsWith('assets/')) return opened.asset(request);
  if (built.models[file]) return opened.model(request, file);
  if (request.mode === 'navigate') return (await opened.page(request)) ?? withoutNetwork(file);
  return fetch(request);
}

self.addEventListener('install', (event) => {
  const install = async (): Promise<void> => {
    // The old version goes on until the line is a better one.
    if (self.navigator.connection?.saveData) throw new Error('Nothing is fetched ahead where data are saved.');
    await shell.install(event);
    await opened.renew();
  };
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  const activate = async (): Promise<void> => {
    await shell.activate(event);
    // Another window may still be of the old version.
    if ((await self.clients.matchAll({ type: 'window' })).length < 2) await opened.tidy();
    await self.clients.claim();
  };
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = fileAt(request.url);
  if (request.method !== 'GET' || file === null || NOT_OURS.test(file) || request.destination === 'iframe') return;
  if (request.headers.has('range')) return;
  event.respondWith(answer(event, file).catch(() => fetch(request)));
});

self.addEventListener('message', (event) => {
  const { type, files } = event.data as { readonly type?: string; readonly files?: readonly string[] };
  if (type === 'SKIP_WAITING') self.skipWaiting();
  if (type === 'OPENED' && files) event.waitUntil(opened.keep(files).catch(() => undefined));
});
