// The built product on localhost, with the headers that every host of it sends.
import { headersFor } from '../../prerender/hosting/headers.ts';
import { inlineOfBuild } from '../../prerender/hosting/inline-of-build.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

export function serveProduct(folder: string, firstPort: number): Promise<StaticServer> {
  const inline = inlineOfBuild(folder);
  return serveFolder(folder, firstPort, { headersOf: (path) => headersFor(path, inline) });
}
