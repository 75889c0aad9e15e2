// Opens layers.glb: bone and fascia, all muscles, all nerves, and which nerve root feels which skin. Refuses a file that lacks a part that
// the manifest names. Nothing is drawn here.
import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute, Mesh, Object3D, Points } from 'three';
import type { LayerPart, Manifest } from '#anatomy/manifest.ts';
import { ModelError } from '#session/fetch-model.ts';
import { openModel } from '../open-model.ts';
import { type MergedParts, mergeParts, type SourcePart } from './merge-parts.ts';

const LAYERS_FILE = 'layers.glb';
const DERMATOMES = 'dermatomes';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

export interface UnderModel {
  readonly base: MergedParts;
  readonly muscles: MergedParts;
  readonly nerves: MergedParts;
  /** Weights of V1, V2, V3, C2 and of C3, parallel to the skin's vertices. */
  readonly dermatomes: { readonly a: Attribute; readonly b: Attribute };
}

const NEEDED = { position: 'POSITION', normal: 'NORMAL', color: 'COLOR_0' } as const;

/** Throws ModelError naming what is missing or wrong. `skin` is the head that the file lies under. */
export async function openLayers(
  bytes: ArrayBuffer,
  { layers }: Pick<Manifest, 'layers'>,
  skin: BufferGeometry,
): Promise<UnderModel> {
  const root = await openModel(bytes, LAYERS_FILE, layers.model, 'layers.model');
  return layersOf(root, layers.parts, skin.getAttribute('position').count);
}

/** The file's parts; `skinVertices` is how many the skin has. Throws ModelError. */
export function layersOf(root: Object3D, parts: readonly LayerPart[], skinVertices: number): UnderModel {
  root.updateMatrixWorld(true);
  const ofKind = (kind: LayerPart['part']['kind']): MergedParts =>
    mergeParts(parts.filter(({ part }) => part.kind === kind).map((part) => sourceOf(root, part)));
  return {
    base: ofKind('base'),
    muscles: ofKind('muscle'),
    nerves: ofKind('nerve'),
    dermatomes: dermatomesOf(root, skinVertices),
  };
}

function sourceOf(root: Object3D, part: LayerPart): SourcePart {
  const mesh = root.getObjectByName(part.node);
  if (mesh === undefined) throw new ModelError(`${LAYERS_FILE}: no node "${part.node}"`);
  if (!(mesh as Mesh).isMesh) throw new ModelError(`${LAYERS_FILE}: node "${part.node}" is not one mesh`);
  const { geometry } = mesh as Mesh;
  const needed = part.part.kind === 'base' ? NEEDED : { ...NEEDED, uv: 'TEXCOORD_0' };
  for (const [name, inFile] of Object.entries(needed)) {
    if (!geometry.hasAttribute(name)) throw new ModelError(`${LAYERS_FILE}: node "${part.node}" has no ${inFile}`);
  }
  if (geometry.index === null) throw new ModelError(`${LAYERS_FILE}: node "${part.node}" has no indices`);
  return { part, mesh: mesh as Mesh };
}

function dermatomesOf(root: Object3D, skinVertices: number): UnderModel['dermatomes'] {
  const node = root.getObjectByName(DERMATOMES);
  if (node === undefined) throw new ModelError(`${LAYERS_FILE}: no node "${DERMATOMES}"`);
  const read = (name: string): Attribute => {
    const attribute = (node as Points).geometry?.attributes[name];
    if (attribute === undefined) throw new ModelError(`${LAYERS_FILE}: node "${DERMATOMES}" has no ${name.toUpperCase()}`);
    if (attribute.count !== skinVertices) {
      throw new ModelError(
        `${LAYERS_FILE}: ${name.toUpperCase()} is for ${attribute.count} vertices of skin, not ${skinVertices}`,
      );
    }
    return attribute;
  };
  return { a: read('_dermatome_a'), b: read('_dermatome_b') };
}
