// The words that are published beside the data: what each point, muscle, nerve, area and effect is called, and every sentence that rests
// on a claim, so that others can check the one against the other.
import { z } from 'zod';
import { bodyMuscleFacts } from '#copy/body-muscle-facts.ts';
import { RISK_EFFECTS } from '#copy/en/pages/risk-effects.ts';
import { EN } from '#copy/en.ts';
import { nerveFacts } from '#copy/nerve-facts.ts';
import { regionFacts } from '#copy/region-facts.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { CLAIMS, type ClaimId } from '#protocol/claims.ts';
import { EFFECT_IDS } from '#protocol/effects.ts';
import { BODY_MUSCLE_IDS, NERVE_IDS, REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { everyTold } from '../copy/every-told.ts';
import { TEXTS } from '../copy/locale-texts.ts';
import { everyToldIn } from './every-told-in.ts';

const text = z.string().min(1);
const name = z.strictObject({ plain: text, latin: text });

const WORDS_SCHEMA = z
  .strictObject({
    $schema: z.literal('./atlas-words.schema.json'),
    language: z.literal('en'),
    points: z.record(z.enum(SITE_IDS), text),
    regions: z.record(z.enum(REGION_IDS), text),
    bodyMuscles: z.record(z.enum(BODY_MUSCLE_IDS), name),
    nerves: z.record(z.enum(NERVE_IDS), name),
    effects: z.record(z.enum(EFFECT_IDS), text),
    claims: z
      .record(z.enum(Object.keys(CLAIMS) as [ClaimId, ...ClaimId[]]), z.array(text))
      .describe('sentences of the pages that rest on the claim; empty where only a figure does'),
  })
  .meta({ title: 'Migraine Injection Atlas: names and sentences' });

const named = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** The record of English words; throws with the name of the field where something is missing. */
export async function publishedWords(): Promise<object> {
  const told = [...(await everyToldIn('en')), ...everyTold(TEXTS.en)];
  return WORDS_SCHEMA.parse({
    $schema: './atlas-words.schema.json',
    language: 'en',
    points: named(SITE_IDS, (id) => siteFacts(id, EN).spoken),
    regions: named(REGION_IDS, (id) => regionFacts(id, EN).name),
    bodyMuscles: named(BODY_MUSCLE_IDS, (id) => bodyMuscleFacts(id, EN).name),
    nerves: named(NERVE_IDS, (id) => nerveFacts(id, EN).name),
    effects: named(EFFECT_IDS, (id) => RISK_EFFECTS[id].name),
    claims: named(Object.keys(CLAIMS) as ClaimId[], (id) => [
      ...new Set(told.filter(({ claim }) => claim === id).map((sentence) => sentence.text)),
    ]),
  });
}

export function wordsJsonSchema(): object {
  return z.toJSONSchema(WORDS_SCHEMA, { target: 'draft-2020-12' });
}
