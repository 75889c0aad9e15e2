// Compares two pictures tile by tile, so that one small thing amiss (a marker gone, or moved by a few pixels) cannot drown in a large
// picture, while edges smoothed a little differently on another machine do not count.
import pixelmatch from 'pixelmatch';

/** Raw RGBA, 4 bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Difference {
  /** Null when the pictures agree, else one line that says where and how much they differ. */
  readonly complaint: string | null;
  /** The differing pixels painted over a pale copy; null when the sizes differ. */
  readonly drawing: Picture | null;
}

/** Edge length in pixels; half-overlapping tiles, so that nothing is split between two that each stay below the limit. */
const TILE = 16;
const STEP = TILE / 2;

/** Colour distance (0 to 1) from which a pixel counts as different. */
const COLOUR_TOLERANCE = 0.08;

/** Pixels of a tile (of 256) that may differ. */
const MOST_IN_A_TILE = 10;

export function comparePictures(expected: Picture, actual: Picture): Difference {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) {
    return { complaint: `is ${actual.width} x ${actual.height} px instead of ${width} x ${height}`, drawing: null };
  }
  const mask = new Uint8Array(width * height * 4);
  pixelmatch(expected.data, actual.data, mask, width, height, { threshold: COLOUR_TOLERANCE, diffMask: true });
  const worst = worstTile(mask, width, height);
  if (worst.count <= MOST_IN_A_TILE) return { complaint: null, drawing: null };
  const drawing = new Uint8Array(width * height * 4);
  pixelmatch(expected.data, actual.data, drawing, width, height, { threshold: COLOUR_TOLERANCE });
  return {
    complaint: `differs in ${worst.count} of ${TILE * TILE} px around (${worst.x}, ${worst.y})`,
    drawing: { width, height, data: drawing },
  };
}

function worstTile(
  mask: Uint8Array,
  width: number,
  height: number,
): { readonly count: number; readonly x: number; readonly y: number } {
  let worst = { count: 0, x: 0, y: 0 };
  for (let top = 0; top < height; top += STEP) {
    for (let left = 0; left < width; left += STEP) {
      const count = differingIn(mask, width, height, left, top);
      if (count > worst.count) worst = { count, x: left + STEP, y: top + STEP };
    }
  }
  return worst;
}

function differingIn(mask: Uint8Array, width: number, height: number, left: number, top: number): number {
  let count = 0;
  for (let y = top; y < Math.min(top + TILE, height); y++) {
    for (let x = left; x < Math.min(left + TILE, width); x++) if (mask[(y * width + x) * 4 + 3] !== 0) count += 1;
  }
  return count;
}
