// What the frame and the page that holds it say to each other, in the first version of it. What comes in is believed only after it was held
// against these shapes; what does not fit is answered by a fault with a name, and changes nothing.
import { z } from 'zod/mini';
import { atMost } from '#anatomy/lengths.ts';
import type { ViewId } from '#anatomy/manifest.ts';
import type { LocaleId } from '#copy/locale-ids.ts';
import { LEVEL_IDS, type LevelId, type RegionId, type SiteId } from '#protocol/vocabulary.ts';
import { THEMES, type Theme } from '../session.ts';
import type { ControlId } from './controls.ts';
import { START_CHARACTERS } from './start.ts';

/** The version of all that is said; another one is not read. */
export const MESSAGES_VERSION = 1;

const COMMAND_TYPES = ['show', 'reset', 'set', 'get-state'] as const;

const atlas = z.literal(MESSAGES_VERSION);
/** The answer carries the same number. */
const request = z.optional(z.int().check(z.gte(0)));

const COMMANDS = {
  show: z.strictObject({ atlas, request, type: z.literal('show'), id: z.string().check(atMost(START_CHARACTERS)) }),
  reset: z.strictObject({ atlas, request, type: z.literal('reset') }),
  set: z.strictObject({
    atlas,
    request,
    type: z.literal('set'),
    level: z.optional(z.enum(LEVEL_IDS)),
    theme: z.optional(z.enum(THEMES)),
    /** As `ui=` in the address. */
    ui: z.optional(z.string().check(atMost(START_CHARACTERS))),
    /** What `reset` leads back to from now on. */
    start: z.optional(z.string().check(atMost(START_CHARACTERS))),
  }),
  'get-state': z.strictObject({ atlas, request, type: z.literal('get-state') }),
} as const;

export type Command = Readonly<z.infer<(typeof COMMANDS)[keyof typeof COMMANDS]>>;

export const FAULT_IDS = ['message', 'version', 'type', 'field', 'id', 'param'] as const;
export type FaultId = (typeof FAULT_IDS)[number];

export interface EmbedState {
  readonly site: SiteId | null;
  readonly area: RegionId | null;
  /** Null where the reader has turned the head by hand, or it faces a point. */
  readonly view: ViewId | null;
  readonly level: LevelId;
  readonly theme: Theme;
  readonly lang: LocaleId;
  readonly ui: readonly ControlId[];
  /** All of it as a link of the atlas says it, with its "#"; may be empty. */
  readonly address: string;
}

export type Answer = { readonly atlas: 1; readonly request?: number } & (
  | { readonly type: 'ready' | 'state' | 'site-change'; readonly state: EmbedState }
  | Fault
);

export interface Fault {
  readonly type: 'error';
  readonly error: FaultId;
  /** The part that is wrong, as it was said. */
  readonly detail: string;
}

export type ReadCommand = { readonly command: Command } | { readonly fault: Fault; readonly request?: number };

const DETAIL_CHARACTERS = 80;

export const faultOf = (error: FaultId, detail: unknown): Fault => ({
  type: 'error',
  error,
  detail: String(detail).slice(0, DETAIL_CHARACTERS),
});

export function readCommand(data: unknown): ReadCommand {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { fault: faultOf('message', typeof data) };
  const said = new Map(Object.entries(data));
  const asked = request.safeParse(said.get('request'));
  const numbered = asked.success && asked.data !== undefined ? { request: asked.data } : {};
  if (said.get('atlas') !== MESSAGES_VERSION) return { fault: faultOf('version', plain(said.get('atlas'))), ...numbered };
  const type = COMMAND_TYPES.find((one) => one === said.get('type'));
  if (!type) return { fault: faultOf('type', plain(said.get('type'))), ...numbered };
  const shaped = COMMANDS[type].safeParse(data);
  if (shaped.success) return { command: shaped.data };
  const [issue] = shaped.error.issues;
  const field = issue?.path.map(String).join('.') || (issue && 'keys' in issue ? String(issue.keys) : type);
  return { fault: faultOf('field', field), ...numbered };
}

/** A thing without a name of its own is named by its kind. */
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : value === null ? 'null' : typeof value;
