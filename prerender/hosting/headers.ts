// Which headers go with which file: the one table behind every host's configuration, `npm start` and the tests.
import { ALONE_POLICY, contentPolicy, type InlineParts, PERMISSIONS, WORKER_POLICY } from './content-policy.ts';

/** Kinds of file that are served alike. */
export const KINDS = ['page', 'frame', 'worker', 'element', 'hashed', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** How a kind is known by its address below the folder of the product, as a regular expression that nginx, Caddy and this all read. */
export const PATTERNS: readonly (readonly [Exclude<Kind, 'other'>, string])[] = [
  ['frame', '/embed\\.html$'],
  ['page', '(?:/|\\.html)$'],
  ['worker', '/sw\\.js$'],
  ['hashed', '/assets/[^/]+-[\\w-]{8}\\.\\w+$'],
  ['element', '/embed/[\\w.-]+$'],
];

export function kindOf(path: string): Kind {
  return PATTERNS.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? 'other';
}

export type Headers = Readonly<Record<string, string>>;

/** What every answer says, whatever it is. */
export const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // The root asks whether a reader comes from inside the house, before it leads anybody to another language.
  'Referrer-Policy': 'same-origin',
};

/** Kept for a year: the name changes with what is in it. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Kept too, but asked about before each use. */
const ASKED = 'no-cache';

export interface Inline {
  readonly pages: InlineParts;
  readonly frames: InlineParts;
}

/** What differs by kind. */
export function headersByKind({ pages, frames }: Inline): Readonly<Record<Kind, Headers>> {
  const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };
  const anyones = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  // Of no use to what is no page: left out there, as a first visit is two dozen files.
  const permissions = { 'Permissions-Policy': PERMISSIONS };
  const unframed = contentPolicy(pages, "'none'");
  return {
    page: {
      'Content-Security-Policy': unframed,
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...permissions,
      ...own,
      'Cache-Control': ASKED,
    },
    frame: { 'Content-Security-Policy': contentPolicy(frames, '*'), ...permissions, ...anyones, 'Cache-Control': ASKED },
    element: { 'Access-Control-Allow-Origin': '*', ...anyones, 'Cache-Control': ASKED },
    hashed: { ...own, 'Cache-Control': FOREVER },
    // A worker is ruled by the policy that its own file came with, and a file opened alone by its.
    worker: { 'Content-Security-Policy': WORKER_POLICY, ...own, 'Cache-Control': ASKED },
    other: { 'Content-Security-Policy': ALONE_POLICY, ...own, 'Cache-Control': ASKED },
  };
}

/** All that is sent with the file at `path`. */
export const headersFor = (path: string, inline: Inline): Headers => ({ ...ALWAYS, ...headersByKind(inline)[kindOf(path)] });
