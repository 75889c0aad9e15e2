// What has been learned, as the plain record that is kept and handed over as a file: for each card, when it is due again and how well it
// is known. What cannot be read is refused by the name of its field.
import { z } from 'zod/mini';
import { type CardId, isCardId } from './cards.ts';

const FORMAT = 'migraine-injection-atlas.quiz';
const VERSION = 1;

const when = z.iso.datetime();
const amount = z.number().check(z.gte(0));
const count = z.int().check(z.gte(0));

/** The fields of ts-fsrs, with moments as ISO text. */
const KNOWN = z.strictObject({
  due: when,
  stability: amount,
  difficulty: amount,
  scheduled_days: count,
  learning_steps: count,
  reps: count,
  lapses: count,
  state: z.int().check(z.gte(0), z.lte(3)),
  last_review: when,
});
export type Known = Readonly<z.infer<typeof KNOWN>>;

export type Progress = Readonly<Partial<Record<CardId, Known>>>;

const FILE = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  cards: z.record(z.string().check(z.refine(isCardId)), KNOWN),
});

/** `field` is where the first fault lies, "" where the whole is no such record. */
export type ReadProgress =
  | { readonly kind: 'read'; readonly progress: Progress }
  | { readonly kind: 'faulty'; readonly field: string };

export function writeProgress(cards: Progress): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, cards }, null, 1);
}

export function readProgress(text: string): ReadProgress {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'faulty', field: '' };
  }
  const shaped = FILE.safeParse(data);
  if (shaped.success) return { kind: 'read', progress: shaped.data.cards };
  const [issue] = shaped.error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  return { kind: 'faulty', field: path.map(String).join(' › ') };
}

/** Both together; of a card that is in both, the one that was asked later. */
export function joined(one: Progress, other: Progress): Progress {
  const all: Partial<Record<CardId, Known>> = { ...one };
  for (const [id, known] of Object.entries(other) as [CardId, Known][]) {
    const mine = all[id];
    if (!mine || Date.parse(known.last_review) > Date.parse(mine.last_review)) all[id] = known;
  }
  return all;
}
