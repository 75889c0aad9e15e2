// What a page may do and load, as the browser is told (Content-Security-Policy, Permissions-Policy). Inline scripts and styles are named by
// their hash; whatever else is not the page's own is refused.
import { createHash } from 'node:crypto';

export interface InlineParts {
  /** 'sha256-...' of each script and each style that stands in the HTML itself. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashes = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, text = '']) => hashOf(text));

/** Of one page's HTML. @throws on what no hash can allow: a style or a handler written as an attribute. */
export function inlineParts(html: string, name: string): InlineParts {
  const refused = html.match(/<[a-z][^<>]*\s(?:style|on[a-z]+)\s*=\s*["'][^<>]*>/i);
  if (refused) throw new Error(`${name}: a strict policy refuses inline styles and handlers: ${refused[0]}`);
  return {
    scripts: hashes(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi),
    styles: hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/gi),
  };
}

const unlike = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

/** Of several pages that are served alike. */
export const together = (parts: readonly InlineParts[]): InlineParts => ({
  scripts: unlike(parts.map(({ scripts }) => scripts)),
  styles: unlike(parts.map(({ styles }) => styles)),
});

/** `framedBy`: which other pages may hold this one in a frame. */
export function contentPolicy({ scripts, styles }: InlineParts, framedBy: "'none'" | '*'): string {
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    // The decoder of the models is WebAssembly; no text is ever run as script.
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    ['style-src', "'self'", ...styles],
    // blob: is a picture that was just made to be saved, data: the empty sign of the frame's tab.
    ['img-src', "'self'", 'blob:', 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    // The preview of the frame, where its lines for other pages are made.
    ['frame-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', framedBy],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'atlas-worker'],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

export const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
export const ALONE_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** `web-share` is the page's own unless it is named, and some browsers warn of the name. */
const OWN = ['fullscreen', 'clipboard-write', 'screen-wake-lock'];
const NOBODYS = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

export const PERMISSIONS = [...OWN.map((name) => `${name}=(self)`), ...NOBODYS.map((name) => `${name}=()`)].join(', ');
