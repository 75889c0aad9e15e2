// Rule: what lies under the skin stays light enough to be fetched when somebody first looks there.
import { brotliCompressSync } from 'node:zlib';
import { LAYERS_BUDGET_BYTES } from '../recipe/packing-layers.ts';

/** @param layers the file as it is written; on the wire it is brotli */
export function layersOverBudget(layers: Uint8Array): readonly string[] {
  const wire = brotliCompressSync(layers).length;
  return wire > LAYERS_BUDGET_BYTES ? [`layers.glb: ${wire} bytes on the wire, at most ${LAYERS_BUDGET_BYTES} allowed`] : [];
}
