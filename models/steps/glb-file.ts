// What every model file of the bake has in common: who made it, its compression, how it is written and read. Knows no mesh.
import { Document, Logger, NodeIO, Verbosity } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { PACKING } from '../recipe/packing.ts';

export function newDocument(): Document {
  const document = new Document().setLogger(new Logger(Verbosity.SILENT));
  document.getRoot().getAsset().generator = 'Migraine Injection Atlas bake';
  document.getRoot().getAsset().copyright = PACKING.copyright;
  return document;
}

/** Quantised and meshopt-compressed. `filter` also rounds normals and the like before they are compressed. */
export async function writeGlb(document: Document, method: 'filter' | 'quantize'): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod[method === 'filter' ? 'FILTER' : 'QUANTIZE'] });
  return io().registerDependencies({ 'meshopt.encoder': MeshoptEncoder }).writeBinary(document);
}

export async function readGlb(glb: Uint8Array): Promise<Document> {
  await MeshoptDecoder.ready;
  return io().registerDependencies({ 'meshopt.decoder': MeshoptDecoder }).readBinary(glb);
}

/** The same file without compression, for readers that know none. */
export async function unpacked(glb: Uint8Array): Promise<Uint8Array> {
  const document = await readGlb(glb);
  for (const extension of document.getRoot().listExtensionsUsed()) {
    if (extension.extensionName === EXTMeshoptCompression.EXTENSION_NAME) extension.dispose();
  }
  return io().writeBinary(document);
}

/** A share from 0 to 1 as a byte. */
export function byteOf(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * 255);
}

/** Grey as RGBA: three reads COLOR_0 as a colour, and four bytes keep every vertex on a four-byte boundary. */
export function greys(shares: Float64Array): Uint8Array {
  return Uint8Array.from({ length: shares.length * 4 }, (_, i) => (i % 4 === 3 ? 255 : byteOf(shares[i >> 2] ?? 0)));
}

function io(): NodeIO {
  return new NodeIO().registerExtensions([KHRMeshQuantization, EXTMeshoptCompression]);
}
