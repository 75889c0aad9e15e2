// The one table of which layer may know which, and the check of a single file against it.
import { posix } from 'node:path';
import type { SourceFile } from '../support/source-files.ts';
import { importsOf } from './imports-of.ts';

/** Each layer of src with the layers below it that it may import. Scene and panels never know each other. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  anatomy: ['protocol'],
  copy: ['protocol'],
  session: ['protocol', 'anatomy', 'copy'],
  scene: ['protocol', 'anatomy', 'copy', 'session'],
  panels: ['protocol', 'anatomy', 'copy', 'session'],
  pages: ['protocol', 'anatomy', 'copy', 'session', 'panels'],
  // The service worker: alone, so that a new version of it never hangs on what pages are made of.
  offline: [],
  app: ['protocol', 'anatomy', 'copy', 'session', 'scene', 'panels', 'pages'],
  // What other pages load: small, and of the frame it holds it knows only what is said between them.
  embed: ['session'],
};

/** Packages that draw in 3D; everything else must work where there is none. */
const ONLY_IN_SCENE = /^(?:three|@react-three|camera-controls|three-mesh-bvh)(?:\/|$)/;

/** The bake measures over the skin, and works out its normals, by the very code that the picture does it with; of the manifest it knows types. */
const MODELS_MAY = /^#(?:protocol\/|anatomy\/(?:geodesic|min-heap|skin-mesh|skin-normals|vec3)\.ts$)/;
const MODELS_MAY_TYPES = /^#(?:protocol\/|anatomy\/(?:geodesic|min-heap|skin-mesh|skin-normals|vec3|manifest)\.ts$)/;

/** What breaks the order in one file of src or models, each as "path imports x: reason"; empty when all is well. */
export function brokenImports(file: SourceFile): readonly string[] {
  return importsOf(file.text).flatMap((found) => {
    const reason = file.path.startsWith('models/') ? modelsReason(file.path, found) : layerReason(file.path, found.from);
    return reason === null ? [] : [`${file.path} imports ${found.from}: ${reason}`];
  });
}

function layerReason(path: string, from: string): string | null {
  const layer = path.split('/')[1] ?? '';
  const below = LAYERS[layer];
  if (below === undefined) return `"${layer}" is no known layer`;
  if (ONLY_IN_SCENE.test(from)) return layer === 'scene' ? null : 'only scene may draw in 3D';
  if (from.startsWith('.'))
    return staysIn(`src/${layer}`, path, from) ? null : 'a relative path leaves its layer; use #layer/file';
  if (!from.startsWith('#')) return null;
  const other = from.slice(1).split('/')[0] ?? '';
  if (other === layer) return 'inside a layer imports are relative';
  return below.includes(other) ? null : `${layer} may not know ${other}`;
}

function modelsReason(path: string, found: { readonly from: string; readonly typeOnly: boolean }): string | null {
  if (found.from.startsWith('.')) return staysIn('models', path, found.from) ? null : 'the bake does not reach out of models/';
  if (!found.from.startsWith('#')) return null;
  if ((found.typeOnly ? MODELS_MAY_TYPES : MODELS_MAY).test(found.from)) return null;
  return 'the bake may know the protocol, how the skin is measured and which way it faces, and of the manifest only its types';
}

function staysIn(folder: string, path: string, from: string): boolean {
  return posix.join(posix.dirname(path), from).startsWith(`${folder}/`);
}
