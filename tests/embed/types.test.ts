// The types beside the two modules: a page in TypeScript that uses all of it compiles, and one that names a point that there is not does not.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EMBED_LISTS } from '#app/embed/lists.ts';
import { elementTypes, reactTypes } from '../../prerender/embed-types.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const folder = mkdtempSync(join(PROJECT_ROOT, 'node_modules/.types-'));
afterAll(() => rmSync(folder, { recursive: true }));

const USE = `// A host.
import type { AtlasState } from './migraine-injection-atlas.d.ts';
import { MigraineInjectionAtlas } from './react.js';
const atlas = document.createElement('migraine-injection-atlas');
atlas.level = 'student';
atlas.addEventListener('site-change', ({ detail }) => console.log(detail.site));
atlas.addEventListener('error', ({ detail }) => console.log(detail.error === 'id'));
export const state: Promise<AtlasState> = atlas.show('procerus');
export const component = <MigraineInjectionAtlas level="clinician" ui="views" onReady={({ area }) => area === 'neck'} />;
`;

/** What the compiler has to say. */
function compiled(text: string): string {
  writeFileSync(join(folder, 'migraine-injection-atlas.d.ts'), elementTypes(EMBED_LISTS));
  writeFileSync(join(folder, 'react.d.ts'), reactTypes(EMBED_LISTS));
  writeFileSync(join(folder, 'use.tsx'), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    jsx: 'react-jsx',
    module: 'preserve',
    moduleResolution: 'bundler',
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    allowImportingTsExtensions: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.tsx'] }));
  try {
    return execFileSync(join(PROJECT_ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

describe('the types of what other pages load', () => {
  it('fit a page that uses it', () => {
    expect(compiled(USE)).toBe('');
  });

  it('refuse a kind of reader and a point that there are not', () => {
    expect(compiled(USE.replace("'student'", "'king'"))).toContain('king');
    expect(compiled(USE.replace("area === 'neck'", "area === 'nose'"))).toContain('nose');
  });
});
