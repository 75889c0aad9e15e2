// A round head without a face: a sphere of 100 mm whose landmarks lie where a head has them, to lay things under and draw lines on.

import { scale, unit } from '#anatomy/vec3.ts';
import type { Vec3 } from '../../models/bust.ts';
import type { Surface } from '../../models/geometry/surface.ts';
import { type Landmarks, MIDLINE_LANDMARKS, PAIRED_LANDMARKS } from '../../models/landmarks.ts';
import { sphere } from './shapes.ts';

export const ROUND_RADIUS_M = 0.1;

const WAY: Readonly<Record<string, Vec3>> = {
  vertex: [0, 1, 0],
  inion: [0, 0, -1],
  glabella: [0, 0, 1],
  'tragion-left': [1, 0, 0],
  'mastoid-left': [0.8, -0.2, -0.4],
};

export function roundHead(): { readonly surface: Surface; readonly landmarks: Landmarks } {
  const names = [...MIDLINE_LANDMARKS, ...PAIRED_LANDMARKS.flatMap((name) => [`${name}-left`, `${name}-right`])];
  const landmarks = Object.fromEntries(
    names.map((name) => [name, { at: scale(unit(WAY[name] ?? [0, 0, 1]), ROUND_RADIUS_M), how: 'made up' }]),
  );
  return { surface: sphere(ROUND_RADIUS_M, 64), landmarks: landmarks as unknown as Landmarks };
}
