// Measures the bust as an anthropometrist would: calliper spans, upright heights, tapes and arcs along the skin.

import { geodesicDistance } from '#anatomy/geodesic.ts';
import { distance, unit, vectorAt } from '#anatomy/vec3.ts';
import type { Vec3 } from '../bust.ts';
import { lengthOf, lengthTo, lineThrough } from '../geometry/line.ts';
import { section } from '../geometry/section.ts';
import { shoulderCrest } from '../geometry/shoulder-crest.ts';
import { nearestSkinPoint, type SkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import { tapeAround } from '../geometry/tape.ts';
import type { Landmarks } from '../landmarks.ts';
import type { MeasureName } from '../recipe/survey.ts';

const A_BODY_ROUND_M = 2;
const SAGITTAL: Vec3 = [1, 0, 0];
const CORONAL: Vec3 = [0, 0, 1];

/** All measures in millimetres. */
export function measureBody(surface: Surface, landmarks: Landmarks): Readonly<Record<MeasureName, number>> {
  const at = (name: keyof Landmarks): Vec3 => landmarks[name].at;
  const skin = (name: keyof Landmarks): SkinPoint => nearestSkinPoint(surface, at(name));
  const span = (a: keyof Landmarks, b: keyof Landmarks): number => distance(at(a), at(b));
  const below = (a: keyof Landmarks, b: keyof Landmarks): number => at(a)[1] - at(b)[1];
  const profile = section(surface, skin('nasion'), { plane: SAGITTAL, toward: [0, 1, 0], atMost: 0.7 });
  const crest = shoulderCrest(surface, 1);
  const metres: Record<MeasureName, number> = {
    headLength: Math.max(span('glabella', 'opisthocranion'), furthestFrom(surface, at('glabella'))),
    headBreadth: span('euryon-left', 'euryon-right'),
    headCircumference: headRound(surface, at('glabella'), at('opisthocranion')),
    bizygomatic: span('zygion-left', 'zygion-right'),
    sellionMenton: span('nasion', 'menton'),
    interpupillary: span('pupil-left', 'pupil-right'),
    intercanthal: span('inner-canthus-left', 'inner-canthus-right'),
    tragionVertex: below('vertex', 'tragion-left'),
    earLength: span('helix-left', 'earlobe-left'),
    earProtrusion: outermost(surface, landmarks) - at('mastoid-left')[0],
    trichionGlabella: lengthTo(profile, at('trichion')) - lengthTo(profile, at('glabella')),
    trichionNasion: lengthTo(profile, at('trichion')),
    nasionInion: lengthTo(profile, at('inion')),
    bitragion: 2 * tragionToTop(surface, skin('tragion-left')),
    neckCircumference: neckRound(surface),
    shoulderLength: lengthTo(crest, at('acromion-left')) - lengthTo(crest, at('neck-inflection-left')),
    biacromial: span('acromion-left', 'acromion-right'),
    vertexC7: below('vertex', 'c7'),
    vertexAcromion: below('vertex', 'acromion-left'),
    vertexSuprasternal: below('vertex', 'suprasternal'),
  };
  return Object.fromEntries(Object.entries(metres).map(([name, value]) => [name, value * 1000])) as Record<MeasureName, number>;
}

function furthestFrom({ positions }: Surface, place: Vec3): number {
  let most = 0;
  for (let v = 0; v < positions.length / 3; v++) {
    const point = vectorAt(positions, v);
    if (Math.abs(point[0]) < 0.002 && point[1] > 0) most = Math.max(most, distance(point, place));
  }
  return most;
}

function headRound(surface: Surface, glabella: Vec3, opisthocranion: Vec3): number {
  const plane = unit([0, glabella[2] - opisthocranion[2], opisthocranion[1] - glabella[1]]);
  const start = nearestSkinPoint(surface, glabella);
  return tapeAround(section(surface, start, { plane, toward: [1, 0, 0], atMost: A_BODY_ROUND_M }).points, plane);
}

function outermost({ positions }: Surface, landmarks: Landmarks): number {
  const [top, lobe] = [landmarks['helix-left'].at, landmarks['earlobe-left'].at];
  let most = 0;
  for (let v = 0; v < positions.length / 3; v++) {
    const [x, y] = vectorAt(positions, v);
    if (y < top[1] && y > lobe[1]) most = Math.max(most, x);
  }
  return most;
}

/** Along the skin from the tragion, round the ear, to the midline above it. */
function tragionToTop(surface: Surface, tragion: SkinPoint): number {
  const clearOfEar = nearestSkinPoint(surface, [tragion.at[0], tragion.at[1] + 0.045, tragion.at[2]]);
  const over = section(surface, clearOfEar, { plane: CORONAL, toward: [0, 1, 0], atMost: 0.3 });
  const up = lineThrough(over.points.filter(([x]) => x >= 0));
  return geodesicDistance(surface, tragion, clearOfEar) + lengthOf(up);
}

const NECK = { heights: [-0.105, -0.055], depth: -0.03, tiltDeg: [0, 40], steps: 10 } as const;

/** The tightest tape round the neck, whatever its tilt: lower in front, as the neck itself leans. */
function neckRound(surface: Surface): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= NECK.steps; i++) {
    const height = NECK.heights[0] + ((NECK.heights[1] - NECK.heights[0]) * i) / NECK.steps;
    for (let j = 0; j <= NECK.steps; j++) {
      const tilt = (((NECK.tiltDeg[0] + (NECK.tiltDeg[1] - NECK.tiltDeg[0]) * j) / NECK.steps) * Math.PI) / 180;
      const plane: Vec3 = [0, Math.cos(tilt), Math.sin(tilt)];
      const start = nearestSkinPoint(surface, [0.06, height, NECK.depth]);
      const loop = section(surface, start, { plane, toward: [0, 0, 1], atMost: A_BODY_ROUND_M });
      least = Math.min(least, tapeAround(loop.points, plane));
    }
  }
  return least;
}
