// How the skin was thinned, shaded and packed: figures a reviewer compares with the budgets. No time, no machine: the text is the
// same wherever the bake runs.
import { brotliCompressSync } from 'node:zlib';
import { PACKING, SKIN_BUDGET_BYTES, TRIANGLE_BUDGET } from '../recipe/packing.ts';
import { markdownTable } from './markdown-table.ts';

export interface PackedFigures {
  readonly mmPerDm: number;
  readonly fullTriangles: number;
  readonly triangles: number;
  readonly vertices: number;
  readonly thinningErrorM: number;
  readonly head: Uint8Array;
  readonly occlusion: Float64Array;
}

export function packingSection(figures: PackedFigures): string {
  const { mmPerDm, fullTriangles, triangles, vertices, thinningErrorM, head, occlusion } = figures;
  const darkest = occlusion.reduce((least, light) => Math.min(least, light), 1);
  const mean = occlusion.reduce((sum, light) => sum + light, 0) / occlusion.length;
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
  return [
    '## Size and packing',
    markdownTable(
      ['figure', 'value', 'allowed'],
      [
        ['one factor, mm a decimetre of hm08', mmPerDm.toFixed(2), 'fitted'],
        ['triangles before thinning', String(fullTriangles), ''],
        ['triangles', String(triangles), `at most ${TRIANGLE_BUDGET}`],
        ['vertices', String(vertices), ''],
        ['largest shift by thinning, estimated', `${(thinningErrorM * 1000).toFixed(2)} mm`, ''],
        ['position bits', String(PACKING.positionBits), ''],
        ['`head.glb`', kib(head.length), ''],
        ['`head.glb` on the wire (brotli)', kib(brotliCompressSync(head).length), `at most ${kib(SKIN_BUDGET_BYTES)}`],
        ['light left in the deepest shade', darkest.toFixed(2), ''],
        ['light left, mean', mean.toFixed(2), ''],
      ],
    ),
  ].join('\n\n');
}
