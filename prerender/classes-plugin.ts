// Leaves out of three the classes that no picture here can come to need, but which its renderer and its reader of glTF ask for all the same
// (9.5 KiB of brotli less in the first view). Who comes to need one after all is told so.
import type { Plugin } from 'vite';

/** What a model may hold and ours do not: bones, movement, lines, lamps and lenses of its own. Held against the models by a test. */
export const LEFT_OUT_OF_MODELS: readonly string[] = [
  'AnimationClip',
  'Bone',
  'InstancedMesh',
  'Interpolant',
  'Line',
  'LineBasicMaterial',
  'LineLoop',
  'LineSegments',
  'MeshPhysicalMaterial',
  'NumberKeyframeTrack',
  'OrthographicCamera',
  'PointLight',
  'QuaternionKeyframeTrack',
  'Skeleton',
  'SkinnedMesh',
  'SpotLight',
  'VectorKeyframeTrack',
];

const refusing = (name: string): string =>
  `class ${name} { constructor() { throw new Error('${name} is left out of this build') } }`;

/** In place of the manager of headsets: what the renderer and fiber ask it where there is none. */
const NO_HEADSET = `class WebXRManager extends EventDispatcher {
  enabled = false;
  isPresenting = false;
  setAnimationLoop() {}
  getEnvironmentBlendMode() {}
  getSession() { return null; }
  dispose() {}
}`;

/** three's reader of glTF without what our models do not hold. @throws Error where it no longer asks for all of that by name. */
export function withoutOtherModels(loader: string): string {
  const [whole = '', list = ''] = loader.match(/import \{([^}]*)\} from 'three';/) ?? [];
  const asked = list.split(',').map((name) => name.trim());
  const strange = LEFT_OUT_OF_MODELS.filter((name) => !asked.includes(name));
  if (strange.length > 0) throw new Error(`three's GLTFLoader does not ask for ${strange.join(', ')}.`);
  const kept = asked.filter((name) => name !== '' && !LEFT_OUT_OF_MODELS.includes(name));
  return loader.replace(whole, [`import { ${kept.join(', ')} } from 'three';`, ...LEFT_OUT_OF_MODELS.map(refusing)].join('\n'));
}

/** three's renderer for a picture on a page: no headset, no surroundings to mirror. @throws Error that names a class it does not have. */
export function withoutOtherPictures(three: string): string {
  return replaceClass(replaceClass(three, 'WebXRManager', NO_HEADSET), 'PMREMGenerator', refusing('PMREMGenerator'));
}

function replaceClass(module: string, name: string, other: string): string {
  // three ends a class at the beginning of a line, and nothing within it.
  const found = module.match(new RegExp(`^class ${name} [\\s\\S]*?\\n}\\n`, 'm'))?.[0];
  if (!found) throw new Error(`three has no class ${name}, or writes it otherwise.`);
  return module.replace(found, () => `${other}\n`);
}

export function classesInUse(): Plugin {
  return {
    name: 'classes-in-use',
    apply: 'build',
    transform: {
      filter: { id: /three[\\/](?:build[\\/]three\.module|examples[\\/]jsm[\\/]loaders[\\/]GLTFLoader)\.js$/ },
      handler: (code, id) => (id.includes('GLTFLoader') ? withoutOtherModels(code) : withoutOtherPictures(code)),
    },
  };
}
