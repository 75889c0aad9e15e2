// What a reader has opened, kept for when there is no network: parts of the program, models, pages that are read.
import type { Built } from './built.ts';

export interface Opened {
  readonly asset: (request: Request) => Promise<Response>;
  /** `file` is one of the models that the build names. */
  readonly model: (request: Request, file: string) => Promise<Response>;
  /** From the network where there is one; null where neither it nor an earlier visit has the page. */
  readonly page: (request: Request) => Promise<Response | null>;
  /** Keeps what a page had fetched before the worker was there, from the browser's own memory where it can. */
  readonly keep: (files: readonly string[]) => Promise<void>;
  /** Fetches the new form of all that was opened in an older version. @throws when one of them cannot be had. */
  readonly renew: () => Promise<void>;
  /** Lets go of what no longer belongs to the product. */
  readonly tidy: () => Promise<void>;
}

/** "assets/Quiz-BF7nHggV.js" and its successor share the name "assets/Quiz.js". */
export const nameOf = (asset: string): string => asset.replace(/-[\w-]{8}(\.\w+)$/, '$1');

/** The files that now stand for those that were kept, less those that are kept already. */
export function successors(kept: readonly string[], assets: readonly string[]): readonly string[] {
  const known = new Set(kept);
  const names = new Set(kept.map(nameOf));
  return assets.filter((asset) => names.has(nameOf(asset)) && !known.has(asset));
}

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `scope` is the root of the site; caches of two atlases on one host never meet. */
export function openedFiles(scope: string, { shell, assets, models }: Built): Opened {
  const inShell = new Set(shell.map(({ url }) => url));
  const open = (what: string): Promise<Cache> => caches.open(`atlas-${what}-${scope}`);
  const address = (file: string): string => new URL(file, scope).href;
  const fileOf = ({ url }: Request): string => url.slice(scope.length);
  /** A model's address says its version in the cache, and nowhere else. */
  const versioned = (file: string): string => `${address(file)}?${models[file]}`;

  async function fetched(cache: Cache, key: string, request: Request | string, init?: RequestInit): Promise<Response> {
    const answer = await fetch(request, init);
    // A store that is full or refused costs the reader nothing but the offline copy.
    if (answer.status === 200) await cache.put(key, answer.clone()).catch(() => undefined);
    return answer;
  }

  async function fetchedModel(file: string, request: Request | string, init?: RequestInit): Promise<Response> {
    const answer = await fetch(request, init);
    if (answer.status !== 200) return answer;
    const bytes = await answer.clone().arrayBuffer();
    if ((await sha256(bytes)) === models[file]) {
      await (await open('models')).put(versioned(file), answer.clone()).catch(() => undefined);
    }
    return answer;
  }

  async function keptAssets(): Promise<readonly string[]> {
    return (await (await open('assets')).keys()).map(fileOf);
  }

  async function addAssets(files: readonly string[], mode: RequestCache): Promise<void> {
    const cache = await open('assets');
    await Promise.all(
      files.map(async (file) => {
        const answer = await fetch(address(file), { cache: mode });
        if (answer.status !== 200) throw new Error(`${file}: the server answered ${answer.status}`);
        await cache.put(address(file), answer);
      }),
    );
  }

  return {
    async asset(request) {
      const cache = await open('assets');
      return (await cache.match(request.url)) ?? fetched(cache, request.url, request);
    },

    async model(request, file) {
      return (await (await open('models')).match(versioned(file))) ?? fetchedModel(file, request);
    },

    async page(request) {
      const cache = await open('pages');
      const key = request.url.replace(/[?#].*$/, '');
      try {
        return await fetched(cache, key, request);
      } catch {
        return (await cache.match(key)) ?? null;
      }
    },

    async keep(files) {
      const [cache, kept] = [await open('pages'), await keptAssets()];
      const news = files.filter((file) => !kept.includes(file));
      await addAssets(
        news.filter((file) => assets.includes(file) && !inShell.has(file)),
        'force-cache',
      );
      for (const file of news) {
        if (models[file] && !(await (await open('models')).match(versioned(file))))
          await fetchedModel(file, address(file), { cache: 'force-cache' });
        if (file.endsWith('/') && !inShell.has(`${file}index.html`))
          await fetched(cache, address(file), address(file), { cache: 'force-cache' });
      }
    },

    async renew() {
      await addAssets(successors(await keptAssets(), assets), 'default');
      for (const { url } of await (await open('models')).keys()) {
        const file = url.slice(scope.length).replace(/\?.*$/, '');
        if (models[file] && url !== versioned(file)) await fetchedModel(file, address(file), { cache: 'no-cache' });
      }
      const pages = await open('pages');
      for (const { url } of await pages.keys()) await fetched(pages, url, url, { cache: 'no-cache' });
    },

    async tidy() {
      const [kept, bodies] = [await open('assets'), await open('models')];
      for (const request of await kept.keys()) if (!assets.includes(fileOf(request))) await kept.delete(request);
      const current = Object.keys(models).map(versioned);
      for (const request of await bodies.keys()) if (!current.includes(request.url)) await bodies.delete(request);
    },
  };
}
