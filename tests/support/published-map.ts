// The schema of a clinic's own map, and an example of one, as they are published.
import { z } from 'zod';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { MAP_SHAPE, type MapFile } from '#session/map-file/map-shape.ts';

export function mapJsonSchema(): object {
  return {
    ...z.toJSONSchema(MAP_SHAPE, { target: 'draft-2020-12', reused: 'inline' }),
    title: 'Migraine Injection Atlas: a map of your own',
    description:
      'Which of the 31 fixed points are given, and how many extra points in which zone. No point and no zone may stand twice, and the extra points of a muscle may not be more than the scheme allows on both sides together (extra.points in atlas-data.json). Doses are those of the published scheme.',
  };
}

/** The published scheme as it is, and the extra points that the trials allowed at the temples. */
export function exampleMap(): MapFile {
  return {
    $schema: './atlas-map.schema.json',
    format: 'migraine-injection-atlas.map',
    version: 1,
    name: 'All fixed points, one extra point at each temple',
    points: SITE_IDS.map((id) => ({ id })),
    extra: [
      { zone: 'temporalis-extra-left', points: 1 },
      { zone: 'temporalis-extra-right', points: 1 },
    ],
  };
}
