// Fetches the head and reads its skin. Nothing is drawn here.
import { BufferAttribute, BufferGeometry, MathUtils } from 'three';
import type { Manifest } from '#anatomy/manifest.ts';
import { skinNormals, turnNormals } from '#anatomy/skin-normals.ts';
import { checkHash, fetchModel, ModelError } from './model-file.ts';
import { type PlainAttribute, type PlainMesh, readOneMesh } from './read-one-mesh.ts';

const FILE = 'head.glb';
/** Of the file as it is, not as it travels: browsers tell no length of what comes packed. */
export const HEAD_BYTES = 147_576;
/** A file that comes sooner (ms) is not worth a word on its coming. */
const PATIENCE_MS = 800;

/** What the skin is drawn from, by the file's names. */
const NEEDED = ['POSITION', 'COLOR_0', '_AREA', '_TURN'] as const;

/**
 * The skin: position (metres, atlas frame), normal, color (ambient occlusion), _area (weights in the order of REGION_IDS), index.
 * Throws ModelError; rejects with the signal's reason when aborted.
 * @param from its address, or the answer to who has asked for it already
 * @param onComing hears how much of the file has come, where that takes long
 */
export async function loadHead(
  from: string | Promise<Response>,
  manifest: Pick<Manifest, 'model' | 'skinNode'>,
  signal?: AbortSignal,
  onComing?: (percent: number) => void,
): Promise<BufferGeometry> {
  const begun = performance.now();
  const bytes = await fetchModel(from, FILE, signal ? { signal } : {}, (count) => {
    if (performance.now() - begun > PATIENCE_MS) onComing?.(Math.min(100, Math.round((count / HEAD_BYTES) * 100)));
  });
  await checkHash(bytes, FILE, manifest.model, 'model');
  const mesh = await readOneMesh(bytes, FILE, manifest.skinNode);
  signal?.throwIfAborted();
  return skinOf(mesh, manifest.skinNode);
}

/** The skin's geometry of the mesh that lies in the file, in metres. Throws ModelError naming what is missing. */
function skinOf(mesh: PlainMesh, nodeName: string): BufferGeometry {
  for (const name of NEEDED) if (!mesh.attributes[name]) throw new ModelError(`${FILE}: node "${nodeName}" has no ${name}`);
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
