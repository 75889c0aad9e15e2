// Serves one folder of finished files on localhost, compressed as a real host would. Used by `npm start` and by the browser tests,
// so that what is tested is what a reader gets. Knows nothing of what the files are for.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.wasm': 'application/wasm',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Already compressed by their own format. */
const PACKED = new Set(['.avif', '.webp', '.png', '.woff2']);

type Encoding = 'br' | 'gzip' | 'identity';

export interface StaticServer {
  /** "http://localhost:4173", without a closing slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves `folder` on the first free port from `firstPort` up (0: any free port).
 * @throws when no port can be had within a hundred tries, or the address may not be listened on.
 */
export async function serveFolder(folder: string, firstPort: number): Promise<StaticServer> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    answer(folder, packed, request, response).catch(() => response.writeHead(500).end());
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

async function answer(
  folder: string,
  packed: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const path = fileAsked(folder, request.url ?? '/');
  const body = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || body === null) {
    return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  }
  const ending = extname(path);
  const encoding = PACKED.has(ending) ? 'identity' : encodingFor(request);
  const sent = encode(packed, `${encoding} ${path}`, body, encoding);
  response.writeHead(200, {
    'content-type': MEDIA_TYPES[ending] ?? 'application/octet-stream',
    'content-length': sent.length,
    'cache-control': 'no-cache',
    // The element's module is loaded from other pages.
    'access-control-allow-origin': '*',
    vary: 'accept-encoding',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
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

function encode(packed: Map<string, Buffer>, key: string, body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return body;
  const known = packed.get(key);
  if (known !== undefined) return known;
  const made =
    encoding === 'gzip' ? gzipSync(body) : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  packed.set(key, made);
  return made;
}
