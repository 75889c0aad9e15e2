// Writes the skin into head.glb: named node, quantised, meshopt-compressed. Knows the file format, no anatomy.
import { type Accessor, type Node, type Primitive, PropertyType } from '@gltf-transform/core';
import { dedup, prune, quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { PACKING, SKIN_NODE } from '../recipe/packing.ts';
import { byteOf, greys, newDocument, readGlb, writeGlb } from './glb-file.ts';
import { type NormalTurns, normalTurns } from './normal-turns.ts';

export interface Skin {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly triangles: Uint32Array;
  /** 0 to 1 a vertex. */
  readonly occlusion: Float64Array;
  /** Weights of forehead, temple, occipital and neck, four numbers from 0 to 1 a vertex. */
  readonly areas: Float64Array;
}

/** The skin as the browser will see it: metres in the atlas frame, vertex numbers of the file. */
export interface DecodedSkin {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** Four area weights a vertex, 0 to 1. */
  readonly areas: Float64Array;
}

export interface PackedHead {
  /** Bytes of head.glb. The same input gives the same bytes. */
  readonly glb: Uint8Array;
  /** In the order of the file. */
  readonly normals: NormalTurns;
}

export async function packHead(skin: Skin): Promise<PackedHead> {
  await MeshoptEncoder.ready;
  const document = newDocument();
  const buffer = document.createBuffer();
  const accessor = (
    type: 'VEC3' | 'VEC4' | 'SCALAR',
    array: Float32Array | Uint8Array | Uint32Array,
    normalized = false,
  ): Accessor => document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', Float32Array.from(skin.positions)))
    .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(skin.normals)))
    .setAttribute('COLOR_0', accessor('VEC4', greys(skin.occlusion), true))
    .setAttribute('_AREA', accessor('VEC4', Uint8Array.from(skin.areas, byteOf), true))
    .setIndices(accessor('SCALAR', skin.triangles))
    .setMaterial(document.createMaterial('skin').setRoughnessFactor(0.9).setMetallicFactor(0));
  const node = document.createNode(SKIN_NODE).setMesh(document.createMesh(SKIN_NODE).addPrimitive(primitive));
  document.createScene('head').addChild(node);
  await document.transform(
    dedup({ propertyTypes: [PropertyType.ACCESSOR] }),
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^POSITION$/, quantizePosition: PACKING.positionBits }),
  );
  // Only now: the facets that browsers see are those between rounded places.
  const { positions, triangles } = placesOf(node, primitive);
  const normals = normalTurns(Float32Array.from(positions), triangles, primitive.getAttribute('NORMAL')?.getArray() ?? []);
  primitive
    .setAttribute('NORMAL', null)
    .setAttribute('_TURN', document.createAccessor().setType('VEC3').setArray(normals.turns).setBuffer(buffer));
  await document.transform(prune({ keepAttributes: true }));
  return { glb: await writeGlb(document, 'filter'), normals };
}

/** @throws when the file has no node `skin` with an indexed primitive that holds places and areas */
export async function decodeSkin(glb: Uint8Array): Promise<DecodedSkin> {
  const document = await readGlb(glb);
  const node = document
    .getRoot()
    .listNodes()
    .find((candidate) => candidate.getName() === SKIN_NODE);
  const primitive = node?.getMesh()?.listPrimitives()[0];
  const area = primitive?.getAttribute('_AREA');
  if (!node || !primitive?.getAttribute('POSITION') || !primitive.getIndices() || !area) {
    throw new Error(`head.glb: no node "${SKIN_NODE}" with an indexed primitive that holds POSITION and _AREA`);
  }
  const areas = new Float64Array(area.getCount() * 4);
  for (let v = 0; v < area.getCount(); v++) areas.set(area.getElement(v, []), v * 4);
  return { ...placesOf(node, primitive), areas };
}

/** Metres in the atlas frame, whatever the file's grid. */
function placesOf(node: Node, primitive: Primitive): Pick<DecodedSkin, 'positions' | 'triangles'> {
  const position = primitive.getAttribute('POSITION');
  const [sx, sy, sz] = node.getWorldScale();
  const [tx, ty, tz] = node.getWorldTranslation();
  const positions = new Float64Array((position?.getCount() ?? 0) * 3);
  for (let i = 0; i < positions.length; i += 3) {
    const [x = 0, y = 0, z = 0] = position?.getElement(i / 3, []) ?? [];
    positions.set([x * sx + tx, y * sy + ty, z * sz + tz], i);
  }
  return { positions, triangles: Uint32Array.from(primitive.getIndices()?.getArray() ?? []) };
}
