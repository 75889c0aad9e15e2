// How the page is built and how the unit tests run. The browser tests have a configuration of their own (tests/browser/).
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { classesInUse } from './prerender/classes-plugin.ts';
import { embedding } from './prerender/embed-plugin.ts';
import { hosting } from './prerender/hosting/hosting-plugin.ts';
import { knownMap } from './prerender/known-map.ts';
import { offline } from './prerender/offline/offline-plugin.ts';
import { housePages } from './prerender/pages-plugin.ts';
import { shadersInUse } from './prerender/shaders-plugin.ts';
import { supply } from './prerender/supply/supply-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const BELOW_THE_PAGES = /src[\\/](?:(?:session|protocol|anatomy|panels)[\\/](?!sources)|copy[\\/](?![a-z]{2}[\\/.]))/;

/** What draws lies in one file, which packs better than the four that its lazy parts would cut it into; only the scene asks for it. */
const SHARED = [
  // In one piece, whichever of its parts a lazy file asks for.
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'draw', test: /node_modules[\\/]three[\\/](?:build|examples[\\/]jsm[\\/]libs)[\\/]/ },
  // Fetched once the head is on the screen.
  { name: 'pick', test: /node_modules[\\/]three-mesh-bvh[\\/]/ },
  // What the scene shares with its lazy parts, likewise; but for the loader of whole glTF, which only those need.
  { name: 'studio', test: /src[\\/]scene[\\/](?!open-model|skin-picker)[\w-]+\.ts$/, minShareCount: 2 },
  // Few files in place of thirty small ones, which pack worse and come later: what all pages begin with alike; what stands at their
  // foot; the rest of the atlas. There are 16 reading pages, 4 that are the program itself, and the tools. The words of a language are files of
  // their own.
  { name: 'house', test: BELOW_THE_PAGES, minShareCount: 19, priority: 1 },
  { name: 'foot', test: /src[\\/](?:panels[\\/]SmallPrint|protocol[\\/]taken)\./, priority: 1 },
  { name: 'atlas', test: BELOW_THE_PAGES, minShareCount: 4, priority: 1 },
];

/** The files of a language begin with its id: "es-search-….js". */
const chunkFileNames = ({ moduleIds }: { readonly moduleIds: readonly string[] }): string => {
  const [, locale] = moduleIds.at(-1)?.match(/src[\\/]copy[\\/]([a-z]{2})[\\/]/) ?? [];
  return locale ? `assets/${locale}-[name]-[hash].js` : 'assets/[name]-[hash].js';
};

export default defineConfig({
  root: here('src'),
  base: './',
  publicDir: here('public'),
  plugins: [
    housePages(here('src')),
    react(),
    shadersInUse(here('src/scene')),
    classesInUse(),
    knownMap(here('public')),
    embedding(here('src'), here('public')),
    offline(here('src')),
    supply(here('.')),
    hosting(),
  ],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The budgets that count are held by size-limit and tests/browser/first-view.test.ts, in bytes on the wire.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: SHARED }, chunkFileNames } },
  },
  test: {
    root: here('.'),
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', '**/node_modules/**'],
    // A whole page in jsdom takes seconds on a busy machine; nothing is asserted of the time.
    testTimeout: 30_000,
    // One fewer than there are processors unless told: half of a small machine stands idle.
    maxWorkers: 2,
    server: { deps: { inline: [/@react-three/, /its-fine/] } },
  },
});
