// Fetches the head and reads its skin. Nothing is drawn here.
import { BufferGeometry, type Mesh, type Object3D } from 'three';
import type { Manifest } from '#anatomy/manifest.ts';
import { fetchModel, ModelError, openModel, unpacked } from './read-model.ts';

const FILE = 'head.glb';
/** Of the file as it is, not as it travels: browsers tell no length of what comes packed. */
export const HEAD_BYTES = 163_592;
/** A file that comes sooner (ms) is not worth a word on its coming. */
const PATIENCE_MS = 800;

/** Attributes the plaster's shader reads, by three's names and by the file's. */
const NEEDED = { position: 'POSITION', normal: 'NORMAL', color: 'COLOR_0', _area: '_AREA' } as const;
/** Those that another head or a muscle at work changes. */
const CHANGED = new Set<string>(['position', 'normal']);

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
  const root = await openModel(bytes, FILE, manifest.model, 'model');
  signal?.throwIfAborted();
  return skinOf(root, manifest.skinNode);
}

/** Reads the skin's geometry out of the file's node, in metres. Throws ModelError naming what is missing. */
export function skinOf(root: Object3D, nodeName: string): BufferGeometry {
  root.updateMatrixWorld(true);
  const node = root.getObjectByName(nodeName);
  if (node === undefined) throw new ModelError(`${FILE}: no node "${nodeName}"`);
  let mesh: Mesh | null = null;
  let meshes = 0;
  node.traverse((child) => {
    if ((child as Mesh).isMesh) {
      mesh = child as Mesh;
      meshes += 1;
    }
  });
  if (mesh === null || meshes !== 1) throw new ModelError(`${FILE}: node "${nodeName}" has ${meshes} primitives instead of 1`);
  return inMetres(mesh, nodeName);
}

function inMetres(mesh: Mesh, nodeName: string): BufferGeometry {
  const { geometry, matrixWorld } = mesh;
  const made = new BufferGeometry();
  for (const [name, fileName] of Object.entries(NEEDED)) {
    const attribute = geometry.getAttribute(name);
    if (attribute === undefined) throw new ModelError(`${FILE}: node "${nodeName}" has no ${fileName}`);
    made.setAttribute(name, CHANGED.has(name) ? unpacked(attribute) : attribute);
  }
  if (geometry.index === null) throw new ModelError(`${FILE}: node "${nodeName}" has no indices`);
  made.setIndex(geometry.index);
  // Quantised positions are scaled by the node; only positions need it, as the scale is uniform and normals are directions.
  made.getAttribute('position').applyMatrix4(matrixWorld);
  made.computeBoundingBox();
  made.computeBoundingSphere();
  return made;
}
