// The four areas: how much skin each covers, and how firmly its points lie inside it.
import type { PlacedSite } from '#anatomy/manifest.ts';
import { cross, length, subtract } from '#anatomy/vec3.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { weightsAt } from '../checks/in-own-area.ts';
import { cornerPointsOf, cornersOf, type Surface, triangleCount } from '../geometry/surface.ts';
import { markdownTable } from './markdown-table.ts';

export function regionSection(surface: Surface, areas: ArrayLike<number>, sites: readonly PlacedSite[]): string {
  const sizes = REGION_IDS.map(() => 0);
  for (let t = 0; t < triangleCount(surface); t++) {
    const [a, b, c] = cornerPointsOf(surface, t);
    const size = length(cross(subtract(b, a), subtract(c, a))) / 2;
    const weights = weightsAt(areas, cornersOf(surface, t), [1 / 3, 1 / 3, 1 / 3]);
    weights.forEach((weight, channel) => {
      if (weight >= 0.5) sizes[channel] = (sizes[channel] ?? 0) + size;
    });
  }
  const rows = REGION_IDS.map((id, channel) => {
    const own = sites.filter(({ region }) => region === id);
    const least = Math.min(...own.map(({ triangle, barycentric }) => weightsAt(areas, triangle, barycentric)[channel] ?? 0));
    return [id, `${((sizes[channel] ?? 0) * 1e4).toFixed(0)}`, own.length.toString(), least.toFixed(2)];
  });
  return [
    '## Areas',
    '',
    'Square centimetres of skin where the area weighs at least half, both sides together.',
    '',
    markdownTable(['area', 'cm²', 'points', 'least weight at one of its points'], rows),
  ].join('\n');
}
