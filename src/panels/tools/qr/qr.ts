// A text as a QR code, as one SVG path in modules. Pure.
import { encode } from 'uqr';

export interface Qr {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules, a rectangle for each run of a row. */
  readonly path: string;
}

/** Light modules on every side that readers need to find the code (ISO/IEC 18004). */
const QUIET = 4;

/** Medium correction: about 15 of 100 parts may be dirty or torn. Throws RangeError where the text is too long for any code. */
export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1H${from}z`);
    }
  });
  return { size, path: runs.join('') };
}
