// The relief of muscle fibres as a texture: bundles of three sizes that run along the rows' columns, repeating without a seam. Worked out
// once; a look-up costs a fraction of the arithmetic, and its smaller copies keep fine lines from shimmering at a distance.
import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, RGBAFormat } from 'three';

/** Texels a side, and the millimetres of muscle they cover across and along the fibres. */
const SIZE = 256;
export const FIBRE_ACROSS_MM = 24;
export const FIBRE_ALONG_MM = 180;
/** Bundles across and along the texture, and how deep each size is cut. */
const BUNDLES = [
  { across: 6, along: 3, depth: 0.38 },
  { across: 16, along: 8, depth: 0.42 },
  { across: 40, along: 18, depth: 0.36 },
] as const;
/** How far, in shares of the texture, a bundle strays from the straight line. */
const STRAY = 0.028;
/** Height per millimetre that the second channel's ends stand for. */
export const STEEPEST = 3;

export interface Relief {
  /** -1 to about 1, row by row; a row runs across the fibres. */
  readonly height: Float32Array;
  /** The largest bundles alone. */
  readonly coarse: Float32Array;
  /** Height per millimetre across the fibres. */
  readonly slope: Float32Array;
}

export function fibreRelief(size = SIZE): Relief {
  const height = new Float32Array(size * size);
  const coarse = new Float32Array(size * size);
  const slope = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    const along = row / size;
    for (let column = 0; column < size; column++) {
      const across = column / size + STRAY * Math.sin(2 * Math.PI * (2 * along + column / size)) * Math.cos(2 * Math.PI * along);
      const parts = BUNDLES.map((bundle, i) => noise(across * bundle.across, along * bundle.along, bundle, i) * bundle.depth);
      height[row * size + column] = parts.reduce((all, part) => all + part, 0);
      coarse[row * size + column] = (parts[0] ?? 0) / BUNDLES[0].depth;
    }
  }
  const step = FIBRE_ACROSS_MM / size;
  for (let i = 0; i < height.length; i++) {
    const row = i - (i % size);
    const [before, after] = [row + ((i + size - 1) % size), row + ((i + 1) % size)];
    slope[i] = ((height[after] ?? 0) - (height[before] ?? 0)) / (2 * step);
  }
  return { height, coarse, slope };
}

/** Red: height, green: slope, blue: the largest bundles; each in the middle of its range at 0.5. */
export function createFibreTexture(): DataTexture {
  const { height, coarse, slope } = fibreRelief();
  const texels = new Uint8Array(height.length * 4);
  const byte = (value: number): number => Math.round((Math.min(Math.max(value, -1), 1) * 0.5 + 0.5) * 255);
  height.forEach((value, i) => {
    texels.set([byte(value), byte((slope[i] ?? 0) / STEEPEST), byte(coarse[i] ?? 0), 255], i * 4);
  });
  const texture = new DataTexture(texels, SIZE, SIZE, RGBAFormat);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

/** Smooth noise, -1 to 1, whose cells repeat with the bundles' numbers. */
function noise(
  x: number,
  y: number,
  { across, along }: { readonly across: number; readonly along: number },
  seed: number,
): number {
  const [left, low] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [smooth(x - left), smooth(y - low)];
  const at = (i: number, j: number): number => hash(modulo(left + i, across), modulo(low + j, along), seed);
  const under = at(0, 0) + (at(1, 0) - at(0, 0)) * fx;
  const over = at(0, 1) + (at(1, 1) - at(0, 1)) * fx;
  return (under + (over - under) * fy) * 2 - 1;
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x + 1, 374761393) ^ Math.imul(y + 1, 668265263) ^ Math.imul(seed + 1, 2246822519);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
