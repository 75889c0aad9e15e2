// The container of a .glb file: its JSON, as far as this house reads it, and its binary part. Knows no mesh.
import { ModelError } from '#session/fetch-model.ts';

/** What is read of a glTF file by ourselves; anything may be missing. */
export interface GltfJson {
  readonly nodes?: readonly GltfNode[];
  readonly meshes?: readonly { readonly primitives?: readonly GltfPrimitive[] }[];
  readonly accessors?: readonly GltfAccessor[];
  readonly bufferViews?: readonly GltfView[];
}

export interface GltfNode {
  readonly name?: string;
  readonly mesh?: number;
  readonly translation?: readonly number[];
  readonly scale?: readonly number[];
  readonly rotation?: unknown;
  readonly matrix?: unknown;
}

export interface GltfPrimitive {
  readonly attributes?: Readonly<Record<string, number>>;
  readonly indices?: number;
}

export interface GltfAccessor {
  readonly bufferView?: number;
  readonly byteOffset?: number;
  readonly componentType?: number;
  readonly count?: number;
  readonly type?: string;
  readonly normalized?: boolean;
}

export interface GltfView {
  readonly extensions?: { readonly EXT_meshopt_compression?: MeshoptView };
}

/** EXT_meshopt_compression. */
export interface MeshoptView {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

export interface Glb {
  readonly json: GltfJson;
  readonly binary: Uint8Array;
}

const MAGIC = 0x46546c67;
const JSON_PART = 0x4e4f534a;
const BINARY_PART = 0x004e4942;
/** Bytes: magic, version and length of the file; then length and kind before each part. */
const FILE_HEAD = 12;
const PART_HEAD = 8;

/** Throws ModelError naming what is wrong with `file`. */
export function openContainer(bytes: ArrayBuffer, file: string): Glb {
  const refused = (why: string): ModelError => new ModelError(`${file}: cannot be read (${why})`);
  const view = new DataView(bytes);
  if (bytes.byteLength < FILE_HEAD + PART_HEAD || view.getUint32(0, true) !== MAGIC) throw refused('no glb');
  if (view.getUint32(4, true) !== 2) throw refused('not glTF 2');
  const parts = new Map<number, Uint8Array>();
  for (let at = FILE_HEAD; at + PART_HEAD <= bytes.byteLength; ) {
    const length = view.getUint32(at, true);
    const start = at + PART_HEAD;
    if (start + length > bytes.byteLength) throw refused('it breaks off');
    parts.set(view.getUint32(at + 4, true), new Uint8Array(bytes, start, length));
    at = start + length;
  }
  const [text, binary] = [parts.get(JSON_PART), parts.get(BINARY_PART)];
  if (!text || !binary) throw refused('a part is missing');
  try {
    return { json: JSON.parse(new TextDecoder().decode(text)) as GltfJson, binary };
  } catch {
    throw refused('not JSON');
  }
}
