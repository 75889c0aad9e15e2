// Every landmark: where it lies, how it was chosen, how well left and right agree.

import { distance } from '#anatomy/vec3.ts';
import { mirrorErrors } from '../checks/mirrored.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import type { LandmarkName, Landmarks } from '../landmarks.ts';
import { markdownTable } from './markdown-table.ts';

export function landmarkSection(surface: Surface, landmarks: Landmarks): string {
  const errors = mirrorErrors(new Map(Object.entries(landmarks).map(([name, { at }]) => [name, at])));
  const rows = (Object.keys(landmarks) as LandmarkName[])
    .filter((name) => !name.endsWith('-right'))
    .sort()
    .map((name) => {
      const { at, how } = landmarks[name];
      const off = distance(at, nearestSkinPoint(surface, at).at) * 1000;
      const error = errors.get(name.replace(/-left$/, ''));
      return [name, at.map((value) => (value * 1000).toFixed(1)).join(', '), error?.toFixed(2) ?? '', off.toFixed(2), how];
    });
  return [
    '## Landmarks',
    '',
    'Millimetres in the atlas frame; of pairs the left one. "Off skin" is the way to the packed skin: thinning moves it by a hair, and the',
    'pupils lie behind the lids.',
    '',
    markdownTable(['landmark', 'x, y, z', 'left and right differ by', 'off skin', 'how it was chosen'], rows),
  ].join('\n');
}
