// Shape of the scheme in the published data: points, muscles, nerves, extra points, needle and dilution.
import { z } from 'zod';
import { EXTRA_POINT_IDS, EXTRA_ZONE_IDS } from '../extra-zones.ts';
import { BODY_MUSCLE_IDS, DERMATOME_IDS, NERVE_IDS, REGION_IDS, SIDES } from '../vocabulary.ts';
import { claimId, claimsNamed, count, muscleId, name, percentage, positive, siteId } from './schema-words.ts';

const regionId = z.enum(REGION_IDS).meta({ id: 'regionId' });
const bodyMuscleId = z.enum(BODY_MUSCLE_IDS).meta({ id: 'bodyMuscleId' });
const nerveId = z.enum(NERVE_IDS).meta({ id: 'nerveId' });
const extraMuscle = z.enum(['temporalis', 'occipitalis', 'trapezius']).meta({ id: 'extraMuscle' });

const needleUse = z.strictObject({
  angleDeg: z.number().positive().max(90).nullable().describe('between needle and skin, as taught; null: no figure found'),
  heading: z.enum(['straight', 'up', 'level']),
  bevel: z.literal('up'),
  claim: claimId,
  drawnAngleDeg: z.number().positive().max(90).describe('what a drawing uses'),
  drawnDepthMm: positive.describe('a choice for drawings; no depth of the tip is published'),
});

const point = z.strictObject({
  id: siteId,
  muscle: muscleId,
  region: regionId,
  side: z.enum(SIDES).describe('the patient’s'),
  number: count.min(1),
  ofNumber: count.min(1),
  units: z.literal(5),
  spot: name.describe('the point without its side'),
  liesOver: z.array(bodyMuscleId).min(1).describe('outer before deep'),
  aimedAt: z.array(z.strictObject({ nerve: nerveId, claim: claimId })),
  needle: needleUse,
  rule: claimId.describe('what stands behind its landmark rule; the place itself is in ../models/atlas.json'),
});

const sites = z.array(siteId);

const nerve = z.strictObject({
  id: nerveId,
  roots: z.array(z.enum(DERMATOME_IDS)).min(1).describe('the main root first'),
  branch: z.enum(['dorsal', 'ventral']).nullable().describe('of the spinal nerve; null: of the trigeminal nerve'),
  claim: claimId,
  points: sites.min(1),
});

export const scheme = z.strictObject({
  medicine: z.literal('onabotulinumtoxinA'),
  totalUnits: z.literal(155),
  mlPerUnit: positive,
  claims: claimsNamed('scheme', 'unitsPerPoint', 'pointsPerMuscle'),
  points: z.array(point).length(31),
  regions: z.array(z.strictObject({ id: regionId, points: sites.min(1) })).length(4),
  muscles: z.array(z.strictObject({ id: muscleId, consistsOf: z.array(bodyMuscleId).min(1), points: sites.min(1) })).length(7),
  bodyMuscles: z.array(z.strictObject({ id: bodyMuscleId, points: sites })).length(BODY_MUSCLE_IDS.length),
  nerves: z.array(nerve).length(7),
});

const cap = z.strictObject({
  muscle: muscleId,
  fixedPoints: count,
  fixedUnits: count,
  extraPoints: count,
  extraUnits: count,
  mostPoints: count,
  mostUnits: count,
  claim: claimId,
});

export const extra = z.strictObject({
  points: z
    .array(
      z.strictObject({
        id: z.enum(EXTRA_POINT_IDS),
        muscle: extraMuscle,
        region: regionId,
        units: z.literal(5),
        claim: claimId,
      }),
    )
    .length(8),
  zones: z
    .array(
      z.strictObject({
        id: z.enum(EXTRA_ZONE_IDS),
        muscle: extraMuscle,
        region: regionId,
        side: z.enum(['left', 'right']),
        mostPoints: count.min(1),
        around: sites.min(1),
        where: claimId,
        drawn: claimId.describe('why a drawing may show a zone but no dot; the atlas shows neither'),
      }),
    )
    .length(6),
  caps: z.array(cap).length(7),
  mostUnits: z.literal(195),
  mostPoints: z.literal(39),
  claims: claimsNamed('total', 'muscles', 'split', 'behindEar', 'usLabel', 'ukLabel', 'trialMean', 'compel'),
});

export const preparation = z.strictObject({
  needle: z.strictObject({
    gauge: z.literal(30),
    lengthMm: positive,
    outerMm: positive,
    bolusMl: positive,
    bolusRadiusMm: positive,
    size: claimId,
    width: claimId,
    drop: claimId,
  }),
  vials: z.array(z.strictObject({ units: positive, salineMl: positive, claim: claimId })),
  drawingUp: z.strictObject({
    usualVial: z.strictObject({ units: positive, claim: claimId }),
    drawUpNeedle: z.strictObject({ gauge: positive, lengthMm: positive, claim: claimId }),
    withoutAspirating: z.strictObject({ percent: percentage, people: count, claim: claimId, taught: claimId }),
    spacingCm: z.strictObject({ low: positive, high: positive, claim: claimId }),
    notInterchangeable: claimId,
  }),
});
