// Serves one folder of finished files on localhost as a real host would: packed, asked about again by its tag, in part where only a part is
// asked for. Used by `npm start`, and by the browser tests where they cannot have a real one. Knows nothing of what the files are for.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentType } from '../../prerender/hosting/media-types.ts';
import { PACKABLE } from '../../prerender/hosting/packed-files.ts';

type Encoding = 'br' | 'gzip' | 'identity';
const ENDING = { br: '.br', gzip: '.gz' } as const;

export interface StaticServer {
  /** "http://localhost:4173", without a closing slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface ServingWishes {
  /** What is sent with the file at a path beside what its type and length say; "/about/index.html". */
  readonly headersOf?: (path: string) => Readonly<Record<string, string>>;
}

/**
 * Serves `folder` on the first free port from `firstPort` up (0: any free port).
 * @throws when no port can be had within a hundred tries, or the address may not be listened on.
 */
export async function serveFolder(folder: string, firstPort: number, wishes: ServingWishes = {}): Promise<StaticServer> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    answer({ folder, packed, ...wishes }, request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server, firstPort);
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port <= firstPort + 100; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
      server.listen(port, 'localhost', () => resolve(false));
    });
    server.removeAllListeners('error');
    if (!taken) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No free port between ${firstPort} and ${firstPort + 100}.`);
}

interface Serving extends ServingWishes {
  readonly folder: string;
  readonly packed: Map<string, Buffer>;
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const path = fileAsked(serving.folder, request.url ?? '/');
  const body = path === null ? null : await readFile(path).catch(() => null);
  const found = path !== null && body !== null;
  const shown = found ? path : join(serving.folder, '404.html');
  const whole = found ? body : await readFile(shown).catch(() => Buffer.from('Not found'));
  const own = serving.headersOf?.(shown.slice(serving.folder.length).replaceAll(sep, '/')) ?? { 'cache-control': 'no-cache' };
  if (!found) {
    const type = whole.length > 'Not found'.length ? '.html' : '.txt';
    return void response.writeHead(404, { ...own, 'content-type': contentType(type) }).end(whole);
  }
  const ending = extname(path);
  const encoding = PACKABLE.includes(ending) ? encodingFor(request) : 'identity';
  const sent = await encode(serving.packed, path, whole, encoding);
  const etag = `"${createHash('sha256').update(sent).digest('base64url').slice(0, 22)}"`;
  const common = { ...own, etag, vary: 'accept-encoding', 'accept-ranges': 'bytes' };
  if (request.headers['if-none-match']?.includes(etag)) return void response.writeHead(304, common).end();
  const part = encoding === 'identity' ? partAsked(request, sent.length) : null;
  if (part === 'none') return void response.writeHead(416, { 'content-range': `bytes */${sent.length}` }).end();
  const [from, to] = part ?? [0, sent.length - 1];
  response.writeHead(part ? 206 : 200, {
    ...common,
    'content-type': contentType(ending),
    'content-length': to - from + 1,
    ...(part ? { 'content-range': `bytes ${from}-${to}/${sent.length}` } : {}),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : sent.subarray(from, to + 1));
}

/** First and last byte of the one range that is asked for; null for the whole, 'none' where there is no such part. */
function partAsked(request: IncomingMessage, length: number): readonly [number, number] | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return from > to ? 'none' : [from, to];
}

/** The file an address means, or null when it points outside of the folder or cannot be read as an address. */
function fileAsked(folder: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(normalize(folder) + sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

function encodingFor(request: IncomingMessage): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** What the build packed already, or packed here and kept. */
async function encode(packed: Map<string, Buffer>, path: string, body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body;
  const file = `${path}${ENDING[encoding]}`;
  const known = packed.get(file);
  if (known !== undefined) return known;
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const made = await readFile(file).catch(() => (encoding === 'gzip' ? gzipSync(body) : brotliCompressSync(body, quick)));
  packed.set(file, made);
  return made;
}
