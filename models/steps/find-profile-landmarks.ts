// The landmarks of the midline: forehead, crown and nape.

import { vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { extreme } from '../geometry/extreme.ts';
import { lengthTo, sharpestBend } from '../geometry/line.ts';
import { pointAlong, pointWhere, section } from '../geometry/section.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import { FORWARD, SAGITTAL } from '../geometry/walk.ts';
import type { Landmark } from '../landmarks.ts';
import {
  BEND_WINDOW_MM,
  C7_SHARE_OF_NOTCH_HEIGHT,
  GLABELLA_ABOVE_RIM_MM,
  TRICHION_ABOVE_GLABELLA_MM,
} from '../recipe/landmarks.ts';

const MM = 0.001;
const HALF_A_BODY_M = 0.6;
const RISING = { plane: SAGITTAL, toward: [0, 1, 0] } as const;

export interface ProfileMarks {
  /** Height of the pupils, metres. */
  readonly pupilHeight: number;
  /** Height of the highest part of the upper orbital rim. */
  readonly browHeight: number;
  readonly suprasternal: Vec3;
}

export function findProfileLandmarks(
  surface: Surface,
  { pupilHeight, browHeight, suprasternal }: ProfileMarks,
): Readonly<Record<string, Landmark>> {
  const all = midline(surface);
  const front = all.filter(([, y, z]) => z > 0.05 && Math.abs(y - pupilHeight) < 12 * MM);
  const nasion = extreme(front, ([, , z]) => -z);
  const vertex = extreme(all, ([, y]) => y);
  const opisthocranion = extreme(
    all,
    ([, , z]) => -z,
    ([, y]) => y > 0,
  );
  const upward = section(surface, nearestSkinPoint(surface, nasion), { ...RISING, atMost: 0.2 });
  const toBrow = lengthTo(upward, [0, browHeight + GLABELLA_ABOVE_RIM_MM * MM, nasion[2]]);
  const brow = section(surface, nearestSkinPoint(surface, nasion), {
    ...RISING,
    atMost: toBrow + (BEND_WINDOW_MM.glabella / 2) * MM,
  });
  const toGlabella = sharpestBend(brow, BEND_WINDOW_MM.glabella * MM, FORWARD);
  const glabella = pointAlong(surface, upward, toGlabella).at;
  const trichion = pointAlong(surface, upward, toGlabella + TRICHION_ABOVE_GLABELLA_MM * MM).at;
  const downward = section(surface, nearestSkinPoint(surface, opisthocranion), {
    plane: SAGITTAL,
    toward: [0, -1, 0],
    atMost: HALF_A_BODY_M,
  });
  const c7Height = vertex[1] - C7_SHARE_OF_NOTCH_HEIGHT * (vertex[1] - suprasternal[1]);
  const c7 = pointWhere(surface, downward, ([, y]) => y - c7Height);
  if (!c7) throw new Error('landmark c7: the back does not reach so far down');
  return {
    nasion: { at: nasion, how: 'deepest point of the midline profile within 12 mm of the height of the pupils' },
    glabella: {
      at: glabella,
      how:
        'where the midline profile bends most above the nasal root, level with the brows (no higher than the orbital rim). The most forward point of this smooth forehead ' +
        '(hm08 vertex 237 of the reference list) lies 12 mm higher and is no glabella',
    },
    trichion: { at: trichion, how: `${TRICHION_ABOVE_GLABELLA_MM} mm above glabella along the skin (S48)` },
    vertex: { at: vertex, how: 'highest point of the midline' },
    opisthocranion: { at: opisthocranion, how: 'hindmost point of the midline of the skull' },
    c7: {
      at: c7.at,
      how: `midline of the back, below the vertex by ${C7_SHARE_OF_NOTCH_HEIGHT} of the height of the suprasternal notch (S44)`,
    },
  };
}

/** Where the midline plane cuts the edges of the surface. */
function midline({ positions, triangles }: Surface): readonly Vec3[] {
  const found: Vec3[] = [];
  for (let edge = 0; edge < triangles.length; edge++) {
    const a = vectorAt(positions, triangles[edge] ?? 0);
    const b = vectorAt(positions, triangles[edge % 3 === 2 ? edge - 2 : edge + 1] ?? 0);
    if (a[0] < 0 === b[0] < 0) continue;
    const share = a[0] / (a[0] - b[0]);
    found.push([0, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
  }
  return found;
}
