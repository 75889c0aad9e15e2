// How each of the pages is built that the atlas is measured beside; build.mjs names them. The head, the picture and the points are the
// atlas's.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import type { Point } from './points.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const atlasFile = (name: string): string => here(`../../../public/${name}`);

const COPIED = ['models/head.glb', 'stills/start.avif', 'stills/start.webp'];

interface Atlas {
  readonly sites: readonly Omit<Point, 'name'>[];
  readonly views: { readonly start: unknown };
}

const named = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** No page carries more of the atlas's 120 kB than it shows: that would flatter the atlas. */
function pointsModule(): string {
  const { sites, views } = JSON.parse(readFileSync(atlasFile('models/atlas.json'), 'utf8')) as Atlas;
  const points = sites.map(({ id, units, at, normal }): Point => ({ id, name: named(id), units, at, normal }));
  return `export const POINTS = ${JSON.stringify(points)};\nexport const START = ${JSON.stringify(views.start)};`;
}

/** Reads "virtual:atlas" from the atlas's own table, and lays the files that the pages fetch beside them. */
function atlas(): Plugin {
  return {
    name: 'bench-atlas',
    resolveId: (id) => (id === 'virtual:atlas' ? '\0virtual:atlas' : null),
    load: (id) => (id === '\0virtual:atlas' ? pointsModule() : null),
    writeBundle({ dir = here('dist') }) {
      for (const file of COPIED) {
        mkdirSync(dirname(`${dir}/${file}`), { recursive: true });
        copyFileSync(atlasFile(file), `${dir}/${file}`);
      }
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [atlas(), react()],
  build: {
    outDir: here('dist'),
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
});
