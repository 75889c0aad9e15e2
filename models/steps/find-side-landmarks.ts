// The landmarks of the left side: ear, skull, orbit and shoulder.

import { vectorAt } from '#anatomy/vec3.ts';
import type { Bust, Vec3 } from '../bust.ts';
import { extreme } from '../geometry/extreme.ts';
import { sharpestBend } from '../geometry/line.ts';
import { pointAlong, section } from '../geometry/section.ts';
import { shoulderCrest } from '../geometry/shoulder-crest.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import { FORWARD, SAGITTAL } from '../geometry/walk.ts';
import type { Landmark } from '../landmarks.ts';
import { BEND_WINDOW_MM, EAR_ENDS, ORBIT_CORNER_FROM_MIDLINE_MM } from '../recipe/landmarks.ts';
import { findNeckInflection } from './find-neck-inflection.ts';

const MM = 0.001;

export function findSideLandmarks(
  surface: Surface,
  { positions, pupils }: Bust,
  tragion: Vec3,
  acromion: Vec3,
): Readonly<Record<string, Landmark>> {
  const vertices = Array.from({ length: positions.length / 3 }, (_, v) => vectorAt(positions, v));
  const [tragionX, tragionY, tragionZ] = tragion;
  const onEar =
    ({ outward, up }: { readonly outward: number; readonly up: readonly [number, number] }) =>
    ([x, y, z]: Vec3): boolean =>
      x > tragionX + outward * MM && within(y - tragionY, up) && within(z - tragionZ, EAR_ENDS.forward);
  const helix = extreme(vertices, ([, y]) => y, onEar(EAR_ENDS.top));
  const earlobe = extreme(vertices, ([, y]) => -y, onEar(EAR_ENDS.lobe));
  const clearOfEar = (at: Vec3): boolean => at[1] > helix[1] + 12 * MM;
  const euryon = extreme(vertices, ([x]) => x, clearOfEar);
  const zygion = extreme(
    vertices,
    ([x]) => x,
    ([, y, z]) => Math.abs(y) < 8 * MM && z > 14 * MM && z < 40 * MM,
  );
  const corner = cornerOfOrbit(surface, pupils.left);
  const neck = findNeckInflection(shoulderCrest(surface, 1), acromion);
  return {
    'helix-left': { at: helix, how: 'highest point of the ear' },
    'earlobe-left': { at: earlobe, how: 'lowest point of the ear' },
    'euryon-left': { at: euryon, how: 'outermost point of the skull, clear of the ear' },
    'zygion-left': { at: zygion, how: 'outermost skin over the zygomatic arch, 14 to 40 mm in front of the tragion' },
    'orbital-rim-medial-left': {
      at: corner,
      how:
        `sharpest bend of the sagittal section ${ORBIT_CORNER_FROM_MIDLINE_MM} mm beside the midline (S47), where the forehead turns into ` +
        "the socket. The reference list's hm08 vertex 6983 lies 3 mm higher, where that bend only begins",
    },
    'neck-inflection-left': {
      at: neck,
      how: 'on the crest of the shoulder, where its outline runs half-way between the steepness of the neck and that of the shoulder',
    },
  };
}

function cornerOfOrbit(surface: Surface, pupil: Vec3): Vec3 {
  const x = ORBIT_CORNER_FROM_MIDLINE_MM * MM;
  const start = nearestSkinPoint(surface, [x, pupil[1] + 30 * MM, pupil[2] + 20 * MM]);
  const onPlane = nearestSkinPoint(surface, [x, start.at[1], start.at[2]]);
  const line = section(surface, onPlane, { plane: SAGITTAL, toward: [0, -1, 0], atMost: 28 * MM });
  return pointAlong(surface, line, sharpestBend(line, BEND_WINDOW_MM.orbit * MM, FORWARD)).at;
}

function within(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from * MM && value <= to * MM;
}
