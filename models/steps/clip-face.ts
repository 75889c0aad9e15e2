// Takes the soft nose and the lips off the sunken skin: what stands before the front of the facial bones, as the recipe draws it.
import { eachPoint, type Lattice } from '../geometry/lattice.ts';
import { softMax } from '../geometry/sculpt.ts';
import { smoothstep } from '../geometry/smoothstep.ts';
import { FACE_FRONT, FACE_FRONT_HALF_WIDTH } from '../recipe/base.ts';
import type { Board } from './pin.ts';

const MM = 0.001;
const SOFT_M = 0.004;
/** Above and below its ends the front is led on; so far it fades out. */
const FADE_MM = 14;

export function clipFace(lattice: Lattice, field: Float32Array, { places }: Board): void {
  const nasion = places.get('nasion');
  const [top, bottom] = [FACE_FRONT[0], FACE_FRONT[FACE_FRONT.length - 1]];
  if (!nasion || !top || !bottom) throw new Error('base: the front of the face needs the landmark nasion and two places');
  eachPoint(
    lattice,
    (index, x, y, z) => {
      const up = (y - nasion[1]) / MM;
      const [forward, arch] = frontAt(up);
      const aside = x / MM;
      const back = arch - Math.sqrt(Math.max(arch * arch - Math.min(aside, arch) ** 2, 0));
      const front = nasion[2] + (forward - back) * MM;
      // Where it fades the front moves forward out of the way.
      const away =
        smoothstep(FACE_FRONT_HALF_WIDTH, FACE_FRONT_HALF_WIDTH * 2, aside) +
        smoothstep(top.up - FADE_MM, top.up, up) +
        smoothstep(-bottom.up - FADE_MM, -bottom.up, -up);
      field[index] = softMax(field[index] ?? 0, z - front - away * 0.03, SOFT_M);
    },
    [-1, nasion[1] + bottom.up * MM, nasion[2] - 0.06],
    [2 * FACE_FRONT_HALF_WIDTH * MM, nasion[1] + top.up * MM, 1],
  );
}

/** Forward and radius at a height, smoothly between the places of the recipe. */
function frontAt(up: number): readonly [forward: number, arch: number] {
  const next = FACE_FRONT.findIndex((place) => place.up <= up);
  const [a, b] = [FACE_FRONT[Math.max(next - 1, 0)], FACE_FRONT[next < 0 ? FACE_FRONT.length - 1 : next]];
  if (!a || !b) return [0, 1];
  const share = a === b ? 0 : smoothstep(0, 1, (a.up - up) / (a.up - b.up));
  return [a.forward + (b.forward - a.forward) * share, a.arch + (b.arch - a.arch) * share];
}
