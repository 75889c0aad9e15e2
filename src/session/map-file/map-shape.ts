// The file in which a clinic keeps a map of its own: which points of the published scheme it gives, and how many extra points in which
// zone. Published as JSON Schema in public/data/. Other doses and other places have no place in it: the atlas shows none.
import { z } from 'zod/mini';
import { atLeast, atMost } from '#anatomy/lengths.ts';
import { EXTRA_ZONE_IDS } from '#protocol/extra-zones.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';

/** Characters of a name. */
export const LONGEST_NAME = 80;
/** More than the largest true map has, and little enough to read at once. */
export const LARGEST_FILE_BYTES = 100_000;
/** Extra points of one zone: as many as its muscle may get at all. */
const MOST_IN_ZONE = 4;

const point = z.strictObject({
  id: z.enum(SITE_IDS),
  /** Said or left out, it is what the scheme gives. */
  units: z.optional(z.literal(5)),
});

const extra = z.strictObject({
  zone: z.enum(EXTRA_ZONE_IDS),
  points: z.int().check(z.gte(1), z.lte(MOST_IN_ZONE)),
});

export const MAP_SHAPE = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('migraine-injection-atlas.map'),
  version: z.literal(1),
  name: z.string().check(atLeast(1), atMost(LONGEST_NAME)),
  points: z.array(point).check(atMost(SITE_IDS.length)),
  extra: z.optional(z.array(extra).check(atMost(EXTRA_ZONE_IDS.length))),
});

/** A map as it stands in its file. */
export type MapFile = Readonly<z.infer<typeof MAP_SHAPE>>;
