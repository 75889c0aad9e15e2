// What is left out of three is nothing that our models hold; and a three that is written otherwise is told, not built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openContainer } from '#scene/glb-container.ts';
import { LEFT_OUT_OF_MODELS, withoutOtherModels, withoutOtherPictures } from '../../prerender/classes-plugin.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const LOADER = read('node_modules/three/examples/jsm/loaders/GLTFLoader.js');
const THREE = read('node_modules/three/build/three.module.js');

/** What glTF says of a model that needs one of the classes left out. */
interface Needs {
  readonly skins?: unknown;
  readonly animations?: unknown;
  readonly cameras?: unknown;
  readonly extensionsUsed?: readonly string[];
  readonly meshes?: readonly { readonly primitives: readonly { readonly mode?: number }[] }[];
}

/** Points and triangles. */
const SHAPES = [0, 4];
/** Extensions that are read with no class beyond those of a mesh. */
const PLAIN = ['EXT_meshopt_compression', 'KHR_mesh_quantization'];

function jsonOf(file: string): Needs {
  const { buffer } = new Uint8Array(readFileSync(join(PROJECT_ROOT, 'public/models', file)));
  return openContainer(buffer, file).json as Needs;
}

function needsOf({ skins, animations, cameras, extensionsUsed = [], meshes = [] }: Needs): readonly string[] {
  const lists = Object.entries({ skins, animations, cameras }).filter(([, list]) => list !== undefined);
  const shapes = meshes.flatMap(({ primitives }) => primitives).filter(({ mode = 4 }) => !SHAPES.includes(mode));
  return [
    ...lists.map(([name]) => name),
    ...extensionsUsed.filter((name) => !PLAIN.includes(name)),
    ...shapes.map(({ mode }) => `mode ${mode}`),
  ];
}

describe('what is left out of the reader of models', () => {
  it.each(['layers.glb', 'heads.glb'])('is nothing that %s holds', (file) => {
    expect(needsOf(jsonOf(file))).toEqual([]);
  });

  it('would be missed by a model with lines, bones or lamps', () => {
    const other = { skins: [], extensionsUsed: ['KHR_lights_punctual'], meshes: [{ primitives: [{ mode: 1 }] }] };
    expect(needsOf(other)).toEqual(['skins', 'KHR_lights_punctual', 'mode 1']);
  });

  it('is not asked of three, and says so where it is used', () => {
    const made = withoutOtherModels(LOADER);
    const [, asked = ''] = made.match(/import \{([^}]*)\} from 'three';/) ?? [];
    const names = asked.split(',').map((name) => name.trim());
    expect(names).toContain('Mesh');
    for (const name of LEFT_OUT_OF_MODELS) expect(names).not.toContain(name);
    expect(made).toContain("class SkinnedMesh { constructor() { throw new Error('SkinnedMesh is left out of this build') } }");
  });

  it('is told where the reader asks for something else', () => {
    expect(() => withoutOtherModels(LOADER.replace('\tSkinnedMesh,\n', ''))).toThrow('SkinnedMesh');
  });
});

describe('what is left out of the renderer', () => {
  it('is the two classes alone', () => {
    const made = withoutOtherPictures(THREE);
    const classes = (module: string): readonly string[] => module.match(/^class \w+/gm) ?? [];
    expect(classes(made)).toEqual(classes(THREE));
    expect(THREE.length - made.length).toBeGreaterThan(30_000);
    const without = (module: string): string => module.replace(/^class (?:WebXRManager|PMREMGenerator) [\s\S]*?\n}\n/gm, '');
    expect(without(made.replace(/^class PMREMGenerator .*\n/m, ''))).toBe(without(THREE));
  });

  it('is told where three has it no longer', () => {
    expect(() => withoutOtherPictures(THREE.replace('class WebXRManager', 'class Headsets'))).toThrow('WebXRManager');
  });
});
