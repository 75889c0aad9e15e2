// The shape of the published data, strict: no field more or less, ids and claims from the closed lists. Written out as JSON Schema
// (draft 2020-12) by `npm run data`. No part of the page.
import { z } from 'zod';
import { cautions, definitions, mechanism, session, wrongFigures } from './schema-care.ts';
import { effects, trials } from './schema-figures.ts';
import { extra, preparation, scheme } from './schema-scheme.ts';
import { claimId, isoDate, sourceId } from './schema-words.ts';

const KNOWN = ['primary', 'secondary', 'memory', 'derived'] as const;
const READ = ['read', 'abstract', 'excerpt', 'front-matter', 'data', 'digest', 'not-read', 'nothing'] as const;

const claim = z.strictObject({
  sources: z.array(sourceId).min(1).describe('ids of sources; never empty'),
  known: z
    .enum(KNOWN)
    .describe('primary and secondary: read there; memory: written from memory, to be checked; derived: worked out from others'),
  taken: isoDate.describe('day on which the fact was taken from its sources'),
  reviewed: z
    .strictObject({ by: z.string().min(1), on: isoDate })
    .nullable()
    .describe('the clinician who has checked it; null: nobody yet'),
});

const source = z.strictObject({
  id: sourceId,
  citation: z.string().min(1),
  link: z
    .string()
    .regex(/^https:\/\//)
    .nullable(),
  read: z.enum(READ).describe('how much of it was open when the facts were taken'),
  doi: z
    .string()
    .regex(/^10\.\d+\//)
    .nullable(),
  pmid: z.string().regex(/^\d+$/).nullable(),
  sections: z.array(z.string().regex(/^\d+(?:\.\d+)?$/)).describe('of a label or guideline'),
  pmcid: z
    .string()
    .regex(/^PMC\d+$/)
    .nullable(),
});

export const DATA_SCHEMA = z
  .strictObject({
    $schema: z.literal('./atlas-data.schema.json'),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    licence: z.literal('MIT'),
    notice: z.string().min(1),
    scheme,
    extra,
    preparation,
    effects,
    trials,
    definitions,
    session,
    cautions,
    mechanism,
    wrongFigures,
    claims: z.record(claimId, claim),
    sources: z.record(sourceId, source),
  })
  .meta({
    title: 'Migraine Injection Atlas: data',
    description:
      'The fixed scheme of onabotulinumtoxinA for chronic migraine, what was found in trials, and what stands behind each figure.',
  });

/** The schema as JSON. */
export function jsonSchema(): object {
  return z.toJSONSchema(DATA_SCHEMA, { target: 'draft-2020-12', reused: 'inline' });
}
