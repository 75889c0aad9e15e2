// The lock of the comparison pages: as exact and as bound to no host as the atlas's own, and of the very libraries the atlas has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { type Lock, licenceFaults, lockFaults, type Named } from './lock.ts';

const json = <T>(file: string): T => JSON.parse(readFileSync(join(PROJECT_ROOT, file), 'utf8')) as T;
const PAGES = json<Lock>('tests/bench/pages/package-lock.json');
const ATLAS = json<Lock>('package-lock.json');
const COMPARED = ['three', 'react', 'react-dom', '@react-three/fiber', '@react-three/drei', 'vite'];

/** Libraries that are of one version here and of another there: what is compared would not be how they are used. */
const unlike = (a: Lock, b: Lock): readonly string[] =>
  COMPARED.filter((name) => {
    const at = `node_modules/${name}`;
    return a.packages[at]?.version !== b.packages[at]?.version;
  });

describe('the comparison pages', () => {
  it('are locked whole, with one three and one react', () => {
    const named = json<Named>('tests/bench/pages/package.json');
    expect(lockFaults(PAGES, named, ['three', 'three-mesh-bvh', 'camera-controls', 'react', 'react-dom'])).toEqual([]);
  });

  it('are made of libraries that anybody may use', () => {
    expect(licenceFaults(PAGES)).toEqual([]);
  });

  it('are made of the same versions as the atlas', () => {
    expect(unlike(PAGES, ATLAS)).toEqual([]);
    const older = { ...PAGES, packages: { ...PAGES.packages, 'node_modules/three': { version: '0.100.0' } } };
    expect(unlike(older, ATLAS)).toEqual(['three']);
  });
});
