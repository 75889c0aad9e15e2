// What each kind of file is called on the way, by its ending: one table for nginx and for our own server.

export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.ts': 'text/plain',
  '.md': 'text/markdown',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Types that are told to be UTF-8. */
export const IN_UTF8: readonly string[] = [
  'text/html',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/markdown',
  'application/json',
  'application/manifest+json',
];

/** As it is sent with a file of this ending; what is not known is a row of bytes. */
export function contentType(ending: string): string {
  const type = MEDIA_TYPES[ending] ?? 'application/octet-stream';
  return IN_UTF8.includes(type) ? `${type}; charset=utf-8` : type;
}
