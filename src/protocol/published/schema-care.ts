// Shape of the rest of the published data: definitions, the visit, cautions, how it may work, figures that are given wrong elsewhere.
import { z } from 'zod';
import { claimId, claimsNamed, count, muscleId, name, percentage, positive, share } from './schema-words.ts';

const muscles = z.array(muscleId).length(7);

export const definitions = z.strictObject({
  list: z.array(
    z.strictObject({
      id: z.enum(['us-label', 'uk', 'ireland', 'ichd-3']),
      headacheDays: count,
      hoursADay: count.nullable(),
      migraineDays: count.nullable(),
      months: count.nullable(),
      attacksEver: count.nullable(),
      afterOthers: z.boolean(),
      claim: claimId,
    }),
  ),
  notEstablished: z.strictObject({ headacheDays: count, studies: count, claim: claimId }),
  attackHours: z.strictObject({ low: positive, high: positive, claim: claimId }),
  ukRule: z.strictObject({
    start: z.strictObject({ preventivesFailed: count, medicationOveruseManaged: z.boolean(), claim: claimId }),
    stop: z.strictObject({
      fewerDaysPercent: percentage,
      sessions: count,
      headacheDays: count,
      months: count,
      claim: claimId,
    }),
  }),
  othersAsk: z.array(z.strictObject({ who: name, low: count, high: count, claim: claimId })),
  claims: claimsNamed('differ', 'fourHoursOrigin', 'noFourHourRule', 'diary', 'notACure'),
});

const shareClaimed = z.strictObject({ share, claim: claimId });

export const session = z.strictObject({
  order: z.strictObject({
    steps: z.array(z.strictObject({ muscle: muscleId, position: z.enum(['lying', 'sitting']) })).length(7),
    order: claimId,
    position: claimId,
    seatedLandmarks: claimId,
    bothSides: claimId,
  }),
  labelOrder: z.strictObject({ muscles, claim: claimId }),
  lengthMinutes: z.strictObject({
    clinics: z.strictObject({ low: positive, high: positive, claim: claimId }),
    uk: z.strictObject({ under: positive, claim: claimId }),
  }),
  repeat: z.strictObject({ weeks: z.literal(12), claim: claimId }),
  onset: z.strictObject({
    trials: z.strictObject({
      week: count,
      toxin: z.number(),
      placebo: z.number(),
      steadyFromWeek: count,
      claim: claimId,
    }),
    patientPages: claimId,
    wearOff: z.strictObject({ week: count, claim: claimId }),
  }),
  effects: z.strictObject({ fainting: shareClaimed, sitePain: shareClaimed, worseHeadache: shareClaimed }),
  tellStaff: z.array(z.strictObject({ id: name, claim: claimId })),
  aftercare: z.array(z.strictObject({ id: name, hours: positive.nullable(), claim: claimId })),
  claims: claimsNamed(
    'feelsLike',
    'noAnaesthetic',
    'homeAfter',
    'bring',
    'diary',
    'clothes',
    'aftercareDiffers',
    'seekHelp',
    'doNotDrive',
    'practiceVaries',
  ),
});

const listed = z.array(z.strictObject({ id: name, claim: claimId })).min(1);

export const cautions = z.strictObject({
  contraindications: listed,
  cautions: listed,
  boxedWarning: z.strictObject({
    signs: z.array(name),
    lifeThreatening: z.array(name),
    starts: z.literal('hours-to-weeks'),
    claim: claimId,
    maker: claimId,
  }),
  pregnancy: z.strictObject({
    unknown: claimId,
    breastfeeding: claimId,
    avoided: claimId,
    series: z.tuple([
      z.strictObject({ id: name, liveBirths: count, anyDefect: count, majorDefect: count, claim: claimId }),
      z.strictObject({
        id: name,
        pregnancies: count,
        continued: count,
        miscarriages: count,
        malformations: count,
        claim: claimId,
      }),
    ]),
    update: z.strictObject({ pregnancies: count, eligible: count, until: count, claim: claimId }),
    earlier: z.strictObject({ anyDefectPercent: percentage, majorDefectPercent: percentage, claim: claimId }),
  }),
  interactions: listed,
  cancer: listed,
});

export const mechanism = z.array(
  z.strictObject({
    id: name,
    seenIn: z.enum(['laboratory', 'rats', 'idea', 'unknown']),
    claims: z.array(claimId).min(1),
  }),
);

export const wrongFigures = z.array(
  z.strictObject({
    id: name,
    seen: z.number().nullable(),
    right: z.number().nullable(),
    unit: z.enum(['units', 'muscles', 'points']).nullable(),
    claim: claimId,
  }),
);
