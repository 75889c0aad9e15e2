// What the worker fetches before anything of it is asked for: weighed as it lies on the device, by the list in the worker itself.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../support/source-files.ts';

/** Bytes as they are kept, not as they are packed on the line. */
const AT_MOST = 1_500_000;

const dist = (file: string): string => join(PROJECT_ROOT, 'dist', file);
const listIn = (worker: string): readonly string[] => [...worker.matchAll(/\{url:[`"']([^`"']+)/g)].map(([, url = '']) => url);
const weightOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(dist(file)).size, 0);

const shell = listIn(readFileSync(dist('sw.js'), 'utf8'));

describe('the shell that is kept ahead', () => {
  it(`weighs at most ${AT_MOST} bytes`, () => {
    expect(weightOf(shell)).toBeLessThan(AT_MOST);
    expect(weightOf([...shell, 'models/heads.glb']), 'a model too many would be noticed').toBeGreaterThan(AT_MOST);
  });

  it('holds the atlas in each language, its head, its map, its pictures and the plain page, each once', () => {
    expect(new Set(shell).size).toBe(shell.length);
    const named = ['index.html', 'es/index.html', 'visit/index.html', 'es/visita/index.html', 'offline.html'];
    expect(shell).toEqual(expect.arrayContaining([...named, 'models/atlas.json', 'models/head.glb', 'stills/start.avif']));
  });

  it('holds nothing of what other websites hold, and nothing that comes when it is wanted', () => {
    expect(shell.filter((file) => /^embed|layers|heads|Quiz|draw-/.test(file))).toEqual([]);
  });
});
