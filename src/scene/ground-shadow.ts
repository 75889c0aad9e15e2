// How dark the ground is under the bust: a small grey map worked out once from the skin's vertices. Pure arithmetic.
// drei's ContactShadows does it by drawing the bust from below and blurring on the GPU; this needs no passes before the first frame
// and gives the same map on every machine.

export interface GroundMap {
  /** Rows from front to back, columns from the patient's right to left; 0 clear, 255 darkest. */
  readonly values: Uint8Array<ArrayBuffer>;
  readonly columns: number;
  readonly rows: number;
  /** Metres from the origin to the map's edges. */
  readonly halfWidth: number;
  readonly halfDepth: number;
}

const COLUMNS = 96;
const ROWS = 64;
const HALF_WIDTH_M = 0.48;
const HALF_DEPTH_M = 0.32;
/** Skin at this height above the ground darkens it by a third of what touching skin does. */
const FADE_HEIGHT_M = 0.035;
/** Where the bust touches, and the wide penumbra of its whole mass: blur in cells and share of the darkness. */
const LAYERS = [
  { blur: 2, share: 0.62 },
  { blur: 6, share: 0.42 },
] as const;
const BLUR_ROUNDS = 3;

/** `positions` in metres, three numbers a vertex; `floor` is the height of the ground. */
export function groundMap(positions: ArrayLike<number>, floor: number): GroundMap {
  const touching = new Float32Array(COLUMNS * ROWS);
  for (let i = 0; i < positions.length; i += 3) {
    const column = Math.floor((((positions[i] ?? 0) / HALF_WIDTH_M + 1) / 2) * COLUMNS);
    const row = Math.floor(((1 - (positions[i + 2] ?? 0) / HALF_DEPTH_M) / 2) * ROWS);
    if (column < 0 || column >= COLUMNS || row < 0 || row >= ROWS) continue;
    const cell = row * COLUMNS + column;
    const darkness = Math.exp(-Math.max((positions[i + 1] ?? 0) - floor, 0) / FADE_HEIGHT_M);
    touching[cell] = Math.max(touching[cell] ?? 0, darkness);
  }
  const layers = LAYERS.map(({ blur, share }) => ({ share, cells: blurred(touching, blur) }));
  const values = Uint8Array.from(touching, (_, cell) => {
    const light = layers.reduce((left, { share, cells }) => left * (1 - share * (cells[cell] ?? 0)), 1);
    return Math.round((1 - light) * 255);
  });
  return { values, columns: COLUMNS, rows: ROWS, halfWidth: HALF_WIDTH_M, halfDepth: HALF_DEPTH_M };
}

/** Repeated box means along rows and columns: near enough to a Gaussian. */
function blurred(cells: Float32Array, radius: number): Float32Array {
  let result = cells;
  for (let round = 0; round < BLUR_ROUNDS; round++) {
    result = boxMean(result, ROWS, COLUMNS, COLUMNS, 1, radius);
    result = boxMean(result, COLUMNS, ROWS, 1, COLUMNS, radius);
  }
  return result;
}

function boxMean(
  cells: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): Float32Array {
  const result = new Float32Array(cells.length);
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = Math.max(i - radius, 0); k <= Math.min(i + radius, length - 1); k++)
        sum += cells[line * lineStep + k * step] ?? 0;
      result[line * lineStep + i * step] = sum / (2 * radius + 1);
    }
  }
  return result;
}
