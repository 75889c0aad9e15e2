// The shape of atlas.json, field by field, and how a misshapen field is put into words. Knows nothing of what the fields must agree
// with (manifest-sense.ts).
import { z } from 'zod/mini';
import { BODY_MUSCLE_IDS, MUSCLE_IDS, NERVE_IDS, REGION_IDS, SIDES, SITE_IDS } from '#protocol/vocabulary.ts';
import { atLeast } from './lengths.ts';
import { HEAD_IDS, type OtherHeadId, VIEW_IDS } from './manifest.ts';

/** The version of the file this program reads. A file of another version is refused, not guessed at. */
const MANIFEST_SCHEMA = 1;

const number = z.number();
const positive = number.check(z.positive());
const text = z.string().check(atLeast(1));

/** Metres. Nothing of a head is further than a metre from its middle: a file in millimetres is caught here. */
const metres = number.check(z.gte(-1), z.lte(1));
const point = z.tuple([metres, metres, metres]);
const direction = z.tuple([number, number, number]);
const onSkin = { at: point, normal: direction };
const index = z.int().check(z.gte(0));
const share = number.check(z.gte(-0.001), z.lte(1.001));

const measure = z.object({
  from: text,
  alongSkinMm: z.exactOptional(number),
  fraction: z.exactOptional(number),
  published: number,
  accept: z.tuple([number, number]),
  source: z.string().check(z.regex(/^S\d+[a-z]?( S\d+[a-z]?)*$/)),
});

const site = z.object({
  id: z.enum(SITE_IDS),
  muscle: z.enum(MUSCLE_IDS),
  region: z.enum(REGION_IDS),
  side: z.enum(SIDES),
  units: positive,
  ...onSkin,
  triangle: z.tuple([index, index, index]),
  barycentric: z.tuple([share, share, share]),
  toleranceMm: positive,
  measured: z.array(measure).check(atLeast(1)),
});

const region = z.object({
  id: z.enum(REGION_IDS),
  sites: z.array(z.enum(SITE_IDS)),
  anchors: z.array(z.object(onSkin)).check(atLeast(1)),
});

const zone = z.object({
  id: text,
  muscle: z.enum(MUSCLE_IDS),
  side: z.enum(SIDES),
  outline: z.array(point).check(atLeast(3)),
});

const view = z.object({
  target: point,
  azimuthDeg: number,
  elevationDeg: number.check(z.gte(-30), z.lte(60)),
  halfSize: z.tuple([positive, positive]),
});

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const landmarks = z.record(z.string(), z.object({ at: point }));

const layerPart = z.object({
  node: text,
  part: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('muscle'), id: z.enum(BODY_MUSCLE_IDS), side: z.enum(SIDES) }),
    z.object({ kind: z.literal('nerve'), id: z.enum(NERVE_IDS), side: z.enum(['left', 'right']) }),
    z.object({ kind: z.literal('base') }),
  ]),
  anchor: point,
  tendon: z.exactOptional(z.tuple([share, share])),
});

const stratum = z.object({ muscle: z.enum(BODY_MUSCLE_IDS), fromMm: number.check(z.gte(0)), toMm: number });

const OTHER_HEAD_IDS = HEAD_IDS.filter((id): id is OtherHeadId => id !== 'average');

const placedHead = z.object({
  target: text,
  sites: z.array(site),
  landmarks,
  sizes: z.record(z.string(), positive),
});

export const MANIFEST_SHAPE = z.object({
  schema: z.literal(MANIFEST_SCHEMA),
  unit: z.literal('m'),
  frame: text,
  skinNode: text,
  model: sha256,
  landmarks,
  regions: z.array(region),
  sites: z.array(site),
  curves: z.record(z.string(), z.array(point).check(atLeast(2))),
  zones: z.array(zone),
  views: z.record(z.enum(VIEW_IDS), view),
  layers: z.object({ model: sha256, parts: z.array(layerPart) }),
  strata: z.record(z.enum(SITE_IDS), z.array(stratum)),
  morphs: z.object({ model: sha256, targets: z.array(text) }),
  actions: z.partialRecord(z.enum(MUSCLE_IDS), text),
  heads: z.partialRecord(z.enum(OTHER_HEAD_IDS), placedHead),
});

function shown(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return `is a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'is an object';
  return `is ${typeof value === 'string' ? `"${value.slice(0, 60)}"` : String(value)}`;
}

const SIZES: Readonly<Record<string, string>> = { array: ' entries', string: ' characters' };

/** What is wrong with one field, without its name: "must be number, is "5"". */
export function wordIssue(issue: z.core.$ZodRawIssue): string {
  const is = shown(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected}, ${is}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 4 ? 'a known id' : issue.values.map((value) => JSON.stringify(value)).join(' or ')}, ${is}`;
    case 'too_small':
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${SIZES[issue.origin] ?? ''}, ${is}`;
    case 'too_big':
      return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${SIZES[issue.origin] ?? ''}, ${is}`;
    case 'unrecognized_keys':
      return `has unknown entries: ${issue.keys.join(', ')}`;
    default:
      return `has the wrong form, ${is}`;
  }
}
