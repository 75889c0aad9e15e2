// The landmarks that the injection scheme is measured from, found on the fine bust; each says how it was chosen.

import { mirrored, vectorAt } from '#anatomy/vec3.ts';
import type { Bust, Vec3 } from '../bust.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import { surfaceOf } from '../geometry/surface.ts';
import { type Landmark, type Landmarks, PAIRED_LANDMARKS } from '../landmarks.ts';
import { HM08_LANDMARKS, TRAGION_IDS } from '../recipe/landmarks.ts';
import { findProfileLandmarks } from './find-profile-landmarks.ts';
import { findSideLandmarks } from './find-side-landmarks.ts';

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
  const tragion = byVertex(TRAGION_IDS.left, 'tragion-left');
  const acromion = byVertex(HM08_LANDMARKS['acromion-left'].id, 'acromion-left');
  const computed = {
    ...findProfileLandmarks(surface, {
      pupilHeight: bust.pupils.left[1],
      browHeight: byVertex(HM08_LANDMARKS['orbital-rim-mid-left'].id, 'orbital-rim-mid-left')[1],
      suprasternal: byVertex(HM08_LANDMARKS.suprasternal.id, 'suprasternal'),
    }),
    ...findSideLandmarks(surface, bust, tragion, acromion),
  };
  for (const [name, landmark] of Object.entries(computed)) found.set(name, landmark);
  for (const name of PAIRED_LANDMARKS) {
    const left = found.get(`${name}-left`);
    if (!left) throw new Error(`landmark ${name}-left was not found`);
    if (found.has(`${name}-right`)) continue;
    found.set(`${name}-right`, { at: nearestSkinPoint(surface, mirrored(left.at)).at, how: 'mirrors the left one' });
  }
  return Object.fromEntries(found) as unknown as Landmarks;
}
