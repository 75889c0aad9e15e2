// Holds the order of the layers: what each may import, and that the rule itself bites.
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../support/source-files.ts';
import { brokenImports, LAYERS } from './layer-rule.ts';

const CODE = ['.ts', '.tsx'];
const source = filesBelow('src', CODE);
const models = filesBelow('models', CODE);

describe('the order of the layers', () => {
  it('is kept by every file of src', () => {
    expect(source.flatMap(brokenImports)).toEqual([]);
  });

  it('is kept by the bake', () => {
    expect(models.flatMap(brokenImports)).toEqual([]);
  });

  it('was checked on files of every layer, so that it cannot pass empty', () => {
    for (const layer of Object.keys(LAYERS)) {
      expect(source.filter((file) => file.path.startsWith(`src/${layer}/`)).length, layer).toBeGreaterThan(2);
    }
    expect(source.length).toBeGreaterThan(40);
    expect(models.length).toBeGreaterThan(8);
  });
});

describe('the rule', () => {
  it.each([
    ['src/panels/A.tsx', "import { Scene } from '#scene/Scene.tsx';", 'panels may not know scene'],
    ['src/scene/A.tsx', "import { Panel } from '#panels/Panel.tsx';", 'scene may not know panels'],
    ['src/protocol/a.ts', "import { store } from '#session/store.ts';", 'protocol may not know session'],
    ['src/copy/a.ts', "export { look } from '#session/actions.ts';", 'copy may not know session'],
    ['src/session/a.ts', "import type { X } from '#app/x.ts';", 'session may not know app'],
    ['src/session/a.ts', "void import('#scene/Scene.tsx');", 'session may not know scene'],
    ['src/pages/a/A.tsx', "import { Scene } from '#scene/Scene.tsx';", 'pages may not know scene'],
    ['src/panels/A.tsx', "import { PageFrame } from '#pages/PageFrame.tsx';", 'panels may not know pages'],
    ['src/panels/A.tsx', "import { Vector3 } from 'three';", 'only scene may draw in 3D'],
    ['src/app/a.ts', "import 'three/addons/x.js';", 'only scene may draw in 3D'],
    ['src/app/a.ts', "import {\n  Canvas,\n} from '@react-three/fiber';", 'only scene may draw in 3D'],
    ['src/panels/primitives/a.ts', "import { x } from '../../scene/x.ts';", 'leaves its layer'],
    ['src/panels/a.ts', "import { x } from '#panels/x.ts';", 'relative'],
    ['src/shared/a.ts', "import { x } from './x.ts';", 'no known layer'],
    ['models/build.ts', "import { fitView } from '#anatomy/camera-fit.ts';", 'only its types'],
    ['models/build.ts', "import { type Point, parse } from '#anatomy/manifest.ts';", 'only its types'],
    ['models/steps/a.ts', "import { x } from '../../src/protocol/site.ts';", 'does not reach out'],
  ])('refuses in %s: %s', (path, text, reason) => {
    expect(brokenImports({ path, text })).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    [
      'src/scene/A.tsx',
      "import { Mesh } from 'three';\nimport { x } from './x.ts';\nimport type { Site } from '#protocol/site.ts';",
    ],
    ['src/app/a.ts', "void import('#scene/Scene.tsx');"],
    ['src/panels/a.ts', "// import { x } from '#scene/x.ts';\nimport { useState } from 'react';"],
    ['src/panels/a.ts', "export const ENGINE = 'three';"],
    ['models/build.ts', "import type { Manifest } from '#anatomy/manifest.ts';\nimport { SITES } from '#protocol/protocol.ts';"],
    ['models/build.ts', "import { type Manifest, type View } from '#anatomy/manifest.ts';"],
  ])('allows in %s: %s', (path, text) => {
    expect(brokenImports({ path, text })).toEqual([]);
  });
});
