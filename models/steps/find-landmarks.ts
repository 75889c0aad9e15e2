// The landmarks that the injection scheme is measured from, found on the fine bust; each says how it was chosen.
import type { Bust, Vec3 } from '../bust.ts';
import { sharpestBend } from '../geometry/line.ts';
import { pointAlong, pointWhere, type SkinLine, section } from '../geometry/section.ts';
import { shoulderCrest } from '../geometry/shoulder-crest.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import { type Surface, surfaceOf } from '../geometry/surface.ts';
import { mirrored, vectorAt } from '../geometry/vec3.ts';
import {
  BEND_WINDOW_MM,
  C7_SHARE_OF_NOTCH_HEIGHT,
  EAR_ENDS,
  HM08_LANDMARKS,
  ORBIT_CORNER_FROM_MIDLINE_MM,
  TRAGION_IDS,
  TRICHION_ABOVE_GLABELLA_MM,
} from '../recipe/landmarks.ts';
import { findNeckInflection } from './find-neck-inflection.ts';

export const MIDLINE_LANDMARKS = [
  'nasion',
  'glabella',
  'trichion',
  'vertex',
  'opisthocranion',
  'inion',
  'menton',
  'c7',
  'suprasternal',
] as const;
export const PAIRED_LANDMARKS = [
  'tragion',
  'helix',
  'earlobe',
  'mastoid',
  'orbital-rim-medial',
  'orbital-rim-mid',
  'orbital-rim-lateral',
  'inner-canthus',
  'outer-canthus',
  'pupil',
  'euryon',
  'zygion',
  'neck-inflection',
  'acromion',
] as const;
export type LandmarkName = (typeof MIDLINE_LANDMARKS)[number] | `${(typeof PAIRED_LANDMARKS)[number]}-${'left' | 'right'}`;

/** Those that the manifest publishes; the others only serve the rules and the report. */
export const MANIFEST_LANDMARKS: readonly LandmarkName[] = [
  'nasion',
  'glabella',
  'trichion',
  'vertex',
  'inion',
  'menton',
  'c7',
  'opisthocranion',
  ...(['tragion', 'helix', 'mastoid', 'orbital-rim-medial', 'pupil', 'acromion', 'neck-inflection'] as const).flatMap(
    (name) => [`${name}-left`, `${name}-right`] as const,
  ),
];

export interface Landmark {
  /** Metres in the atlas frame; on the skin, but for the pupils, which lie behind the closed lids. */
  readonly at: Vec3;
  readonly how: string;
}
export type Landmarks = Readonly<Record<LandmarkName, Landmark>>;

const MM = 0.001;
const SAGITTAL: Vec3 = [1, 0, 0];
const FORWARD: Vec3 = [0, 0, 1];
const HALF_A_BODY_M = 0.6;

/** @throws when the cut has removed an hm08 vertex that a landmark needs; the message names it */
export function findLandmarks(bust: Bust): Landmarks {
  const surface = surfaceOf(bust.positions, bust.triangles);
  const byVertex = (id: number, name: string): Vec3 => {
    const vertex = bust.vertexOf(id);
    if (vertex === undefined) throw new Error(`landmark ${name}: hm08 vertex ${id} is not on the bust`);
    return vectorAt(bust.positions, vertex);
  };
  const found = new Map<string, Landmark>();
  for (const [name, { id, how }] of Object.entries(HM08_LANDMARKS)) found.set(name, { at: byVertex(id, name), how });
  for (const side of ['left', 'right'] as const) {
    found.set(`tragion-${side}`, {
      at: byVertex(TRAGION_IDS[side], 'tragion'),
      how: `hm08 vertex ${TRAGION_IDS[side]}: outermost edge in front of the ear canal; the tragus is not modelled as a flap`,
    });
    found.set(`pupil-${side}`, { at: bust.pupils[side], how: 'centre of the iris ring of the eye behind the closed lid' });
  }
  for (const [name, landmark] of Object.entries(
    profileLandmarks(surface, bust.pupils.left[1], byVertex(HM08_LANDMARKS.suprasternal.id, 'suprasternal')),
  ))
    found.set(name, landmark);
  for (const [name, landmark] of Object.entries(
    sideLandmarks(
      surface,
      bust,
      byVertex(TRAGION_IDS.left, 'tragion-left'),
      byVertex(HM08_LANDMARKS['acromion-left'].id, 'acromion-left'),
    ),
  ))
    found.set(name, landmark);
  for (const name of PAIRED_LANDMARKS) {
    const left = found.get(`${name}-left`);
    if (!left) throw new Error(`landmark ${name}-left was not found`);
    if (found.has(`${name}-right`)) continue;
    found.set(`${name}-right`, { at: nearestSkinPoint(surface, mirrored(left.at)).at, how: 'mirrors the left one' });
  }
  return Object.fromEntries(found) as unknown as Landmarks;
}

function profileLandmarks(surface: Surface, pupilHeight: number, notch: Vec3): Readonly<Record<string, Landmark>> {
  const all = midline(surface);
  const front = all.filter(([, y, z]) => z > 0.05 && Math.abs(y - pupilHeight) < 12 * MM);
  const nasion = extreme(front, ([, , z]) => -z);
  const vertex = extreme(all, ([, y]) => y);
  const opisthocranion = extreme(
    all,
    ([, , z]) => -z,
    ([, y]) => y > 0,
  );
  const upward = section(surface, nearestSkinPoint(surface, nasion), { plane: SAGITTAL, toward: [0, 1, 0], atMost: 0.2 });
  const toGlabella = sharpestBend(upward, BEND_WINDOW_MM.glabella * MM, FORWARD);
  const glabella = pointAlong(surface, upward, toGlabella).at;
  const trichion = pointAlong(surface, upward, toGlabella + TRICHION_ABOVE_GLABELLA_MM * MM).at;
  const downward = section(surface, nearestSkinPoint(surface, opisthocranion), {
    plane: SAGITTAL,
    toward: [0, -1, 0],
    atMost: HALF_A_BODY_M,
  });
  const c7Height = vertex[1] - C7_SHARE_OF_NOTCH_HEIGHT * (vertex[1] - notch[1]);
  const c7 = pointWhere(surface, downward, ([, y]) => y - c7Height);
  if (!c7) throw new Error('landmark c7: the back does not reach so far down');
  return {
    nasion: { at: nasion, how: 'deepest point of the midline profile within 12 mm of the height of the pupils' },
    glabella: {
      at: glabella,
      how:
        'where the midline profile bends most above the nasal root, level with the brows. The most forward point of this smooth forehead ' +
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

function sideLandmarks(
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
        "the socket. The reference list's hm08 vertex 6983 lies 5 mm higher, where that bend only begins",
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
  const line: SkinLine = section(surface, onPlane, { plane: SAGITTAL, toward: [0, -1, 0], atMost: 28 * MM });
  return pointAlong(surface, line, sharpestBend(line, BEND_WINDOW_MM.orbit * MM, FORWARD)).at;
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

function extreme(points: readonly Vec3[], of: (at: Vec3) => number, where: (at: Vec3) => boolean = () => true): Vec3 {
  let best: Vec3 | undefined;
  for (const point of points) if (where(point) && (!best || of(point) > of(best))) best = point;
  if (!best) throw new Error('no point of the bust lies where a landmark is looked for');
  return best;
}

function within(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from * MM && value <= to * MM;
}
