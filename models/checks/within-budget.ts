// Rule: the skin of the first view stays light enough for a phone on a slow line.
import { brotliCompressSync } from 'node:zlib';
import { SKIN_BUDGET_BYTES, TRIANGLE_BUDGET } from '../recipe/packing.ts';
import { MORPH_BUDGET_BYTES } from '../recipe/packing-heads.ts';

/** One line a fault. `head` is the file as it is written; on the wire it is brotli. */
export function withinBudget(head: Uint8Array, triangles: number): readonly string[] {
  const wire = brotliCompressSync(head).length;
  return [
    ...(wire > SKIN_BUDGET_BYTES ? [`head.glb: ${wire} bytes on the wire, at most ${SKIN_BUDGET_BYTES} allowed`] : []),
    ...(triangles > TRIANGLE_BUDGET ? [`head.glb: ${triangles} triangles, at most ${TRIANGLE_BUDGET} allowed`] : []),
  ];
}

/** @param wire bytes of heads.glb after brotli */
export function morphsOverBudget(wire: number): readonly string[] {
  return wire > MORPH_BUDGET_BYTES ? [`heads.glb: ${wire} bytes on the wire, at most ${MORPH_BUDGET_BYTES} allowed`] : [];
}
