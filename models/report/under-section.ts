// What was made under the skin beside the muscles: base, nerves and skin areas by root, with the figures that a reviewer compares.

import { cross, length, subtract } from '#anatomy/vec3.ts';
import { DERMATOME_IDS } from '#protocol/vocabulary.ts';
import { leastCoverMm } from '../checks/nerves-below-skin.ts';
import { cornerPointsOf, cornersOf, type Surface, triangleCount } from '../geometry/surface.ts';
import type { LayerMesh } from '../layer-mesh.ts';
import type { NervePlace } from '../recipe/nerves/nerve-recipe.ts';
import { NERVE_RECIPES } from '../recipe/nerves.ts';
import { markdownTable } from './markdown-table.ts';

/** @param carrier the skin that everything was laid below @param meshes base and nerves among others */
export function nerveSection(carrier: Surface, meshes: readonly LayerMesh[]): string {
  const rows = NERVE_RECIPES.flatMap(({ id, trunk, branches, radius }) => {
    const mesh = meshes.find(({ name }) => name.kind === 'nerve' && name.id === id);
    if (!mesh) return [];
    const places: readonly NervePlace[] = [trunk, ...branches.map((branch) => branch.places)].flat();
    const sources = [...new Set(places.flatMap((place) => place.sources.split(' ')).filter(Boolean))].sort();
    const deep = trunk.map((place) => place.deep);
    return [
      [
        id,
        String(mesh.positions.length / 3),
        String(branches.length + 1),
        `${radius.toFixed(1)}`,
        `${Math.max(...deep)} to ${Math.min(...deep)}`,
        leastCoverMm(carrier, mesh).toFixed(2),
        `${places.filter(({ known }) => known !== 'D').length} of ${places.length}`,
        sources.join(' '),
      ],
    ];
  });
  const base = meshes.find(({ name }) => name.kind === 'base');
  return [
    '## Nerves and base',
    '',
    'Trunks are drawn about as thick as here for legibility. "From a source" counts the places that a source stands behind; the others are',
    'drawn to join them. Cover is the least way from a tube to the skin.',
    '',
    markdownTable(
      [
        'nerve',
        'vertices',
        'branches',
        'radius at the root, mm',
        'depth of the trunk, mm',
        'cover, mm',
        'from a source',
        'sources',
      ],
      rows,
    ),
    '',
    base ? `Base: ${base.positions.length / 3} vertices, ${base.triangles.length / 3} triangles, artwork.` : 'No base.',
  ].join('\n');
}

/** @param weights five a vertex, in the order of DERMATOME_IDS */
export function dermatomeSection(skin: Surface, weights: ArrayLike<number>): string {
  const sizes = DERMATOME_IDS.map(() => 0);
  for (let t = 0; t < triangleCount(skin); t++) {
    const [a, b, c] = cornerPointsOf(skin, t);
    const size = length(cross(subtract(b, a), subtract(c, a))) / 2;
    DERMATOME_IDS.forEach((_, channel) => {
      const sum = cornersOf(skin, t).reduce((all, v) => all + (weights[v * DERMATOME_IDS.length + channel] ?? 0), 0);
      sizes[channel] = (sizes[channel] ?? 0) + (size * sum) / 3;
    });
  }
  return [
    '## Skin by nerve root',
    '',
    'Borders from memory of the usual textbook figures [M]; not yet checked by a clinician.',
    '',
    markdownTable(
      ['root', 'cm², both sides'],
      DERMATOME_IDS.map((id, channel) => [id, ((sizes[channel] ?? 0) * 1e4).toFixed(0)]),
    ),
  ].join('\n');
}
