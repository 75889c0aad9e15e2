// What has been learned, as the plain record that is kept and handed over as a file: for each card, when it is due again and how well it
// is known. What cannot be read is refused by the name of its field.
import { z } from 'zod/mini';
import { type CardId, isCardId } from './cards.ts';

const FORMAT = 'migraine-injection-atlas.quiz';
const VERSION = 1;

/** Of the first view's zod only what is in it anyway: nobody waits for the quiz. What that leaves open is checked below. */
const when = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));
const amount = z.number().check(z.gte(0));
const count = z.int().check(z.gte(0));

/** The fields of ts-fsrs, with moments as ISO text. */
const FIELDS = {
  due: when,
  stability: amount,
  difficulty: amount,
  scheduled_days: count,
  learning_steps: count,
  reps: count,
  lapses: count,
  state: z.int().check(z.gte(0), z.lte(3)),
  last_review: when,
};
const KNOWN = z.object(FIELDS);
export type Known = Readonly<z.infer<typeof KNOWN>>;

export type Progress = Readonly<Partial<Record<CardId, Known>>>;

const PARTS = { format: z.literal(FORMAT), version: z.literal(VERSION), cards: z.record(z.string(), KNOWN) };
const FILE = z.object(PARTS);

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
  const [issue] = shaped.error?.issues ?? [];
  const fault = issue?.path ?? strayIn(data as object);
  if (!shaped.success || fault) return { kind: 'faulty', field: (fault ?? []).map(String).join(' › ') };
  return { kind: 'read', progress: shaped.data.cards };
}

/** Where a well-formed record holds something that is not known here, or a day that does not exist. */
function strayIn(file: object): readonly string[] | null {
  const { cards } = file as { readonly cards: Readonly<Record<string, object>> };
  const more = Object.keys(file).find((key) => !Object.hasOwn(PARTS, key));
  if (more !== undefined) return [more];
  for (const [id, known] of Object.entries(cards)) {
    if (!isCardId(id)) return ['cards', id];
    const odd = Object.entries(known).find(
      ([key, value]) => !Object.hasOwn(FIELDS, key) || (typeof value === 'string' && Number.isNaN(Date.parse(value))),
    );
    if (odd) return ['cards', id, odd[0]];
  }
  return null;
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
