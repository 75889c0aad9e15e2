// Reads the skin of the head out of its file. Nothing is drawn here.
import { BufferAttribute, BufferGeometry, MathUtils } from 'three';
import type { Manifest } from '#anatomy/manifest.ts';
import { skinNormals, turnNormals } from '#anatomy/skin-normals.ts';
import { HEAD_FILE } from '#session/fetch-head.ts';
import { ModelError } from '#session/fetch-model.ts';
import { checkHash } from './check-hash.ts';
import { type PlainAttribute, type PlainMesh, readOneMesh } from './read-one-mesh.ts';

/** What the skin is drawn from, by the file's names. */
const NEEDED = ['POSITION', 'COLOR_0', '_AREA', '_TURN'] as const;

/**
 * The skin in head.glb: position (metres, atlas frame), normal, color (ambient occlusion), _area (weights in the order of REGION_IDS),
 * index. Throws ModelError.
 */
export async function readHead(bytes: ArrayBuffer, manifest: Pick<Manifest, 'model' | 'skinNode'>): Promise<BufferGeometry> {
  await checkHash(bytes, HEAD_FILE, manifest.model, 'model');
  return skinOf(await readOneMesh(bytes, HEAD_FILE, manifest.skinNode), manifest.skinNode);
}

/** The skin's geometry of the mesh that lies in the file, in metres. Throws ModelError naming what is missing. */
function skinOf(mesh: PlainMesh, nodeName: string): BufferGeometry {
  for (const name of NEEDED) if (!mesh.attributes[name]) throw new ModelError(`${HEAD_FILE}: node "${nodeName}" has no ${name}`);
  const { POSITION, COLOR_0, _AREA, _TURN } = mesh.attributes as Record<string, PlainAttribute>;
  const made = new BufferGeometry();
  const positions = inMetres(POSITION as PlainAttribute, mesh);
  // The file says of normals only where the fine surface that the skin was thinned from faces elsewhere than these facets do.
  const normals = skinNormals(positions, mesh.index);
  turnNormals(normals, (_TURN as PlainAttribute).array);
  made.setAttribute('position', new BufferAttribute(positions, 3));
  made.setAttribute('normal', new BufferAttribute(normals, 3));
  for (const [name, given] of [
    ['color', COLOR_0],
    ['_area', _AREA],
  ] as const)
    if (given) made.setAttribute(name, new BufferAttribute(given.array, given.itemSize, given.normalized));
  made.setIndex(new BufferAttribute(mesh.index, 1));
  made.computeBoundingBox();
  made.computeBoundingSphere();
  return made;
}

/** What is packed into whole numbers, as the numbers that they stand for. */
function plain({ array, normalized }: PlainAttribute): Float32Array {
  return Float32Array.from(array, (value) => (normalized ? MathUtils.denormalize(value, array) : value));
}

/** Quantised positions are scaled and shifted by the node. */
function inMetres(positions: PlainAttribute, { scale, translation }: PlainMesh): Float32Array {
  const metres = plain(positions);
  for (let i = 0; i < metres.length; i++) metres[i] = (metres[i] ?? 0) * (scale[i % 3] ?? 1) + (translation[i % 3] ?? 0);
  return metres;
}
