// Opens heads.glb: how far each vertex of skin, muscle and nerve lies from the average adult's on another head or while a muscle works.
// Refuses a file that the manifest was not written for. Nothing is drawn here.
import { Matrix3, type Mesh, type Object3D, Vector3 } from 'three';
import type { Manifest } from '#anatomy/manifest.ts';
import { ModelError } from '#session/fetch-model.ts';
import { openModel } from '../open-model.ts';

const HEADS_FILE = 'heads.glb';

export interface Morphs {
  /**
   * Metres (atlas frame) to be added to each vertex of a node, three numbers a vertex, one list a target in the order of the manifest's;
   * null where the file has no such node. Throws ModelError when the node is not for so many vertices.
   */
  readonly shiftsOf: (node: string, vertices: number) => readonly Float32Array[] | null;
}

/** Throws ModelError naming what is missing or wrong. */
export async function openMorphs(
  bytes: ArrayBuffer,
  { morphs, skinNode }: Pick<Manifest, 'morphs' | 'skinNode'>,
  skinVertices: number,
): Promise<Morphs> {
  return morphsOf(await openModel(bytes, HEADS_FILE, morphs.model, 'morphs.model'), morphs.targets, skinNode, skinVertices);
}

export function morphsOf(root: Object3D, targets: readonly string[], skinNode: string, skinVertices: number): Morphs {
  root.updateMatrixWorld(true);
  const read = new Map<string, readonly Float32Array[]>();
  const shiftsOf: Morphs['shiftsOf'] = (node, vertices) => {
    const found = root.getObjectByName(node);
    if (found === undefined) return null;
    const shifts = read.get(node) ?? shiftsIn(found, node, targets, vertices);
    read.set(node, shifts);
    return shifts;
  };
  if (shiftsOf(skinNode, skinVertices) === null) throw new ModelError(`${HEADS_FILE}: no node "${skinNode}"`);
  return { shiftsOf };
}

function shiftsIn(found: Object3D, node: string, targets: readonly string[], vertices: number): readonly Float32Array[] {
  const mesh = found as Mesh;
  if (!mesh.isMesh) throw new ModelError(`${HEADS_FILE}: node "${node}" is not one mesh`);
  const count = mesh.geometry.getAttribute('position').count;
  if (count !== vertices) throw new ModelError(`${HEADS_FILE}: node "${node}" has ${count} vertices, not ${vertices}`);
  // Quantised, and mirrored where a right part shows the left one's mesh: the node's own turn and size hold for shifts too.
  const linear = new Matrix3().setFromMatrix4(mesh.matrixWorld);
  const shift = new Vector3();
  return targets.map((target) => {
    const place = mesh.morphTargetDictionary?.[target];
    const given = place === undefined ? undefined : mesh.geometry.morphAttributes['position']?.[place];
    if (given === undefined) throw new ModelError(`${HEADS_FILE}: node "${node}" has no morph target "${target}"`);
    const values = new Float32Array(vertices * 3);
    for (let i = 0; i < vertices; i++)
      shift
        .fromBufferAttribute(given, i)
        .applyMatrix3(linear)
        .toArray(values, i * 3);
    return values;
  });
}
