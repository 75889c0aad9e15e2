// The small shapes that the schema of the published data is made of: ids, dates, shares of people.
import { z } from 'zod';
import { CLAIMS, type ClaimId } from '../claims.ts';
import { SOURCES, type SourceId } from '../sources.ts';
import { MUSCLE_IDS, SITE_IDS } from '../vocabulary.ts';

export const claimId = z.enum(Object.keys(CLAIMS) as [ClaimId, ...ClaimId[]]).meta({ id: 'claimId' });
export const sourceId = z.enum(Object.keys(SOURCES) as [SourceId, ...SourceId[]]).meta({ id: 'sourceId' });
export const siteId = z.enum(SITE_IDS).meta({ id: 'siteId', description: 'a fixed point' });
export const muscleId = z.enum(MUSCLE_IDS).meta({ id: 'muscleId', description: 'a muscle or muscle group of the scheme' });

/** A name of something within its list. */
export const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const isoDate = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .meta({ id: 'isoDate' });

export const count = z.int().min(0);
export const positive = z.number().positive();
export const percentage = z.number().min(0).max(100);

export const share = z
  .union([z.strictObject({ percent: percentage }), z.strictObject({ under: percentage.positive() })])
  .meta({ id: 'share', description: 'people out of 100: the published number, or only fewer than one' });

/** A record of named claims, nothing else. */
export const claimsNamed = <Key extends string>(...keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, claimId])) as Record<Key, typeof claimId>);
