// Proves that `npm start` never serves an outdated build.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsBuild } from '../support/build-state.ts';

const LONG_AGO = new Date('2020-01-01');
const LATER = new Date('2020-02-01');
let root: string;

function write(path: string, when: Date): void {
  writeFileSync(join(root, path), '');
  utimesSync(join(root, path), when, when);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-state-'));
  for (const folder of ['src/scene', 'dist']) mkdirSync(join(root, folder), { recursive: true });
  write('src/scene/Scene.tsx', LONG_AGO);
  for (const folder of ['src/scene', 'src']) utimesSync(join(root, folder), LONG_AGO, LONG_AGO);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the build', () => {
  it('is needed when there is none', () => {
    expect(needsBuild(root)).toBe(true);
  });

  it('is not needed when it is newer than every source', () => {
    write('dist/index.html', LATER);
    expect(needsBuild(root)).toBe(false);
  });

  it('is needed when a source deep inside was changed after it', () => {
    write('dist/index.html', LONG_AGO);
    write('src/scene/Scene.tsx', LATER);
    expect(needsBuild(root)).toBe(true);
  });
});
