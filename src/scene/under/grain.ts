// Which way the fibres of a mesh run, and how wide it is across them, from its texture coordinates (v runs along the fibres). Pure.

export interface Weave {
  /** Unit vector along the fibres, three numbers a vertex; zero where the coordinates do not tell. */
  readonly grain: Float32Array;
  /** Millimetres that u takes from 0 to 1 on most of the mesh. */
  readonly widthMm: number;
  /** The same of v: how long the fibres are. */
  readonly lengthMm: number;
}

/** Triangles whose coordinates all but coincide, as on the rim between outer and inner sheet, say nothing about the fibres. */
const LEAST_UV_AREA = 1e-7;

/** `position` in metres, three numbers a vertex; `uv` two numbers a vertex. */
export function grainOf(position: Float32Array, uv: Float32Array, triangles: readonly number[]): Weave {
  const grain = new Float32Array(position.length);
  const widths: number[] = [];
  const lengths: number[] = [];
  for (let i = 0; i + 2 < triangles.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [triangles[i], triangles[i + 1], triangles[i + 2]];
    const across: [number, number] = [at(uv, b, 2, 0) - at(uv, a, 2, 0), at(uv, c, 2, 0) - at(uv, a, 2, 0)];
    const along: [number, number] = [at(uv, b, 2, 1) - at(uv, a, 2, 1), at(uv, c, 2, 1) - at(uv, a, 2, 1)];
    const area = across[0] * along[1] - across[1] * along[0];
    if (Math.abs(area) < LEAST_UV_AREA) continue;
    const width = [0, 0, 0];
    const run = [0, 0, 0];
    for (let k = 0; k < 3; k++) {
      const toB = at(position, b, 3, k) - at(position, a, 3, k);
      const toC = at(position, c, 3, k) - at(position, a, 3, k);
      width[k] = (toB * along[1] - toC * along[0]) / area;
      run[k] = (toC * across[0] - toB * across[1]) / area;
    }
    widths.push(Math.hypot(...width) * 1000);
    const length = Math.hypot(...run) || 1;
    lengths.push(length * 1000);
    for (const vertex of [a, b, c]) {
      for (let k = 0; k < 3; k++) grain[vertex * 3 + k] = (grain[vertex * 3 + k] ?? 0) + (run[k] ?? 0) / length;
    }
  }
  normalise(grain);
  return { grain, widthMm: median(widths), lengthMm: median(lengths) };
}

function normalise(grain: Float32Array): void {
  for (let i = 0; i < grain.length; i += 3) {
    const length = Math.hypot(grain[i] ?? 0, grain[i + 1] ?? 0, grain[i + 2] ?? 0);
    for (let k = 0; k < 3 && length > 0; k++) grain[i + k] = (grain[i + k] ?? 0) / length;
  }
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

const at = (values: Float32Array, vertex: number, size: number, k: number): number => values[vertex * size + k] ?? 0;
