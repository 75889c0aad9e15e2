// How the page is built and how the unit tests run. The browser tests have a configuration of their own (tests/browser/).
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { housePages } from './prerender/pages-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What draws lies in one file, which packs better than the four that its lazy parts would cut it into; only the scene asks for it. */
const SHARED = [
  { name: 'draw', test: /node_modules[\\/](?:three|three-mesh-bvh)[\\/]/ },
  // What the atlas and the reading pages begin with alike: few files in place of thirty small ones, which pack worse and come later.
  {
    name: 'house',
    test: /src[\\/](?:session|protocol|anatomy|copy|panels)[\\/](?!sources|en[\\/](?:deeper|pages))/,
    minShareCount: 6,
  },
];

export default defineConfig({
  root: here('src'),
  base: './',
  publicDir: here('public'),
  plugins: [housePages(here('src')), react()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The budgets that count are held by size-limit and tests/browser/first-view.test.ts, in bytes on the wire.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
  },
  test: {
    root: here('.'),
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // A whole page in jsdom takes seconds on a busy machine; nothing is asserted of the time.
    testTimeout: 30_000,
    server: { deps: { inline: [/@react-three/, /its-fine/] } },
  },
});
