// How the skin was thinned, shaded and packed: figures a reviewer compares with the budgets. No time, no machine: the text is the
// same wherever the bake runs.
import { brotliCompressSync } from 'node:zlib';
import { NORMALS_OFF_DEG, PACKING, SKIN_BUDGET_BYTES, TRIANGLE_BUDGET } from '../recipe/packing.ts';
import type { NormalTurns } from '../steps/normal-turns.ts';
import { markdownTable } from './markdown-table.ts';

export interface PackedFigures {
  readonly mmPerDm: number;
  readonly fullTriangles: number;
  readonly triangles: number;
  readonly vertices: number;
  readonly thinningErrorM: number;
  readonly head: Uint8Array;
  readonly normals: NormalTurns;
  readonly occlusion: Float64Array;
}

export function packingSection(figures: PackedFigures): string {
  const { mmPerDm, fullTriangles, triangles, vertices, thinningErrorM, head, normals, occlusion } = figures;
  const turned = normals.facetsOffDeg.filter((_, v) => normals.turns.subarray(v * 3, v * 3 + 3).some((steps) => steps !== 0));
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
        ['normals off the fine surface, as the facets say', spreadDeg(normals.facetsOffDeg), ''],
        ['normals off the fine surface, as drawn', spreadDeg(normals.drawnOffDeg), `at most ${NORMALS_OFF_DEG}°`],
        ['vertices whose normal is turned', String(turned.length), ''],
        ['light left in the deepest shade', darkest.toFixed(2), ''],
        ['light left, mean', mean.toFixed(2), ''],
      ],
    ),
  ].join('\n\n');
}

function spreadDeg(degrees: Float64Array): string {
  const sorted = degrees.toSorted();
  const at = (share: number): string => `${(sorted[Math.ceil(share * (sorted.length - 1))] ?? 0).toFixed(2)}°`;
  return `median ${at(0.5)}, 99 in 100 below ${at(0.99)}, most ${at(1)}`;
}
