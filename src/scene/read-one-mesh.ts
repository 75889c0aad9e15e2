// The one mesh of a node of a .glb file as plain arrays: all that the first picture needs. three's GLTFLoader knows all of glTF and weighs
// 17 KiB on the wire (brotli); it comes with the files that lie under the skin.
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { messageOf } from '#session/failure-detail.ts';
import { ModelError } from '#session/fetch-model.ts';
import { type Glb, type GltfAccessor, type GltfNode, openContainer } from './glb-container.ts';

export type Values = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;

export interface PlainAttribute {
  readonly array: Values;
  /** Numbers a vertex. */
  readonly itemSize: number;
  readonly normalized: boolean;
}

export interface PlainMesh {
  /** By the file's names. */
  readonly attributes: Readonly<Record<string, PlainAttribute>>;
  readonly index: Uint16Array | Uint32Array;
  /** Of the node. It is not turned. */
  readonly scale: readonly [number, number, number];
  readonly translation: readonly [number, number, number];
}

const ARRAYS = { 5120: Int8Array, 5121: Uint8Array, 5122: Int16Array, 5123: Uint16Array, 5125: Uint32Array, 5126: Float32Array };
/** Bytes; no head is near it, and a broken file could ask for all the memory there is. */
const MOST_BYTES = 2 ** 26;
const SIZES: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/** Throws ModelError naming what `file` lacks: the node, its one primitive, the indices, or data packed by meshopt. */
export async function readOneMesh(bytes: ArrayBuffer, file: string, nodeName: string): Promise<PlainMesh> {
  await MeshoptDecoder.ready;
  try {
    return meshOf(openContainer(bytes, file), file, nodeName);
  } catch (error) {
    // What a broken file holds in a field may be of any kind.
    throw error instanceof ModelError ? error : new ModelError(`${file}: cannot be read (${messageOf(error)})`);
  }
}

function meshOf(glb: Glb, file: string, nodeName: string): PlainMesh {
  const node = glb.json.nodes?.find(({ name }) => name === nodeName);
  if (!node) throw new ModelError(`${file}: no node "${nodeName}"`);
  const primitives = glb.json.meshes?.[node.mesh ?? -1]?.primitives ?? [];
  const [primitive] = primitives;
  if (primitives.length !== 1 || !primitive)
    throw new ModelError(`${file}: node "${nodeName}" has ${primitives.length} primitives instead of 1`);
  if (node.rotation || node.matrix) throw new ModelError(`${file}: node "${nodeName}" is turned`);
  if (primitive.indices === undefined) throw new ModelError(`${file}: node "${nodeName}" has no indices`);
  const read = (accessor: number): PlainAttribute => attributeOf(glb, glb.json.accessors?.[accessor]);
  const index = read(primitive.indices).array;
  if (!(index instanceof Uint16Array || index instanceof Uint32Array))
    throw new ModelError(`${file}: indices of node "${nodeName}" are no whole numbers`);
  const attributes = Object.entries(primitive.attributes ?? {}).map(([name, at]) => [name, read(at)] as const);
  return {
    attributes: Object.fromEntries(attributes),
    index,
    scale: three(node, 'scale', 1),
    translation: three(node, 'translation', 0),
  };
}

function three(node: GltfNode, field: 'scale' | 'translation', missing: number): readonly [number, number, number] {
  const [x = missing, y = missing, z = missing] = node[field] ?? [];
  if (![x, y, z].every(Number.isFinite)) throw new RangeError(`${field} is no number`);
  return [x, y, z];
}

/** Tight, however the file aligned it. Throws RangeError for what this house's files never hold, or the decoder's own error. */
function attributeOf({ json, binary }: Glb, accessor: GltfAccessor = {}): PlainAttribute {
  const packed = json.bufferViews?.[accessor.bufferView ?? -1]?.extensions?.EXT_meshopt_compression;
  const make = ARRAYS[accessor.componentType as keyof typeof ARRAYS];
  const itemSize = SIZES[accessor.type ?? ''];
  const { count = 0, normalized = false } = accessor;
  if (!packed || !make || !itemSize || accessor.byteOffset || packed.count < count)
    throw new RangeError('no data packed by meshopt');
  const { byteOffset = 0, byteLength, byteStride, mode, filter } = packed;
  if (!(packed.count * byteStride <= MOST_BYTES)) throw new RangeError('too much of it');
  if (byteOffset + byteLength > binary.length) throw new RangeError('it breaks off');
  const unpacked = new Uint8Array(packed.count * byteStride);
  const source = binary.subarray(byteOffset, byteOffset + byteLength);
  MeshoptDecoder.decodeGltfBuffer(unpacked, packed.count, byteStride, source, mode, filter ?? 'NONE');
  const aligned = new make(unpacked.buffer);
  const step = byteStride / make.BYTES_PER_ELEMENT;
  if (step === itemSize) return { array: aligned.subarray(0, count * itemSize), itemSize, normalized };
  const array = new make(count * itemSize);
  for (let i = 0; i < count; i++) for (let k = 0; k < itemSize; k++) array[i * itemSize + k] = aligned[i * step + k] ?? 0;
  return { array, itemSize, normalized };
}
