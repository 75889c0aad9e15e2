// Reads models/source/ into a control mesh: hm08's own vertex numbers, quads of skin and of the two eyes, and the targets.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface ControlMesh {
  /** Decimetres, hm08's frame: +X the subject's left, +Y up, +Z front; three numbers a kept vertex. */
  readonly positions: Float64Array;
  /** hm08's own vertex number of each kept vertex, ascending. */
  readonly vertexIds: Uint16Array;
  /** Four kept-vertex indices a quad, seen from outside counter-clockwise. */
  readonly skinQuads: Uint32Array;
  readonly eyeQuads: Uint32Array;
  /** Per target name: displacement of every kept vertex, decimetres. */
  readonly targets: ReadonlyMap<string, Float64Array>;
}

interface SourceIndex {
  readonly vertices: number;
  readonly skinQuads: number;
  readonly targets: readonly string[];
  readonly sha256: Readonly<Record<string, string>>;
}

/** @throws when a file under models/source/ is not the one that source.json describes; the message names the file. */
export function readSource(): ControlMesh {
  const folder = new URL('../source/', import.meta.url);
  const index = JSON.parse(readFileSync(new URL('source.json', folder), 'utf8')) as SourceIndex;
  const bytes = (name: string): ArrayBuffer => {
    const file = readFileSync(new URL(name, folder));
    const sha256 = createHash('sha256').update(file).digest('hex');
    if (sha256 !== index.sha256[name]) throw new Error(`models/source/${name}: hash differs from source.json`);
    return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  };
  const quads = Uint32Array.from(new Uint16Array(bytes('quads.u16')));
  const deltas = new Int16Array(bytes('targets.i16'));
  const size = index.vertices * 3;
  return {
    positions: Float64Array.from(new Int32Array(bytes('positions.i32')), (value) => value / 1e4),
    vertexIds: new Uint16Array(bytes('vertex-ids.u16')),
    skinQuads: quads.slice(0, index.skinQuads * 4),
    eyeQuads: quads.slice(index.skinQuads * 4),
    targets: new Map(
      index.targets.map((name, row) => [
        name,
        Float64Array.from(deltas.subarray(row * size, (row + 1) * size), (value) => value / 1e3),
      ]),
    ),
  };
}
