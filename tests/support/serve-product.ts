// The built product on localhost, with the headers that every host of it sends.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headersFor } from '../../prerender/hosting/headers.ts';
import { inlineOfBuild } from '../../prerender/hosting/inline-of-build.ts';
import type { Nginx } from './find-servers.ts';
import type { RunningServer } from './run-server.ts';
import { serveByNginx } from './shipped-servers.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

export function serveProduct(folder: string, firstPort: number): Promise<StaticServer> {
  const inline = inlineOfBuild(folder);
  return serveFolder(folder, firstPort, { headersOf: (path) => headersFor(path, inline) });
}

/** By nginx as it is shipped, where it can be had: at the root of the first origin, below /atlas/ of the second. Else by our own server. */
export async function hostProduct(folder: string, nginx: Nginx | null): Promise<RunningServer> {
  if (nginx) return serveByNginx(folder, nginx);
  const above = mkdtempSync(join(tmpdir(), 'atlas-above-'));
  symlinkSync(folder, join(above, 'atlas'), 'junction');
  const inline = inlineOfBuild(folder);
  const servers = [await serveProduct(folder, 0), await serveFolder(above, 0, { headersOf: (path) => headersFor(path, inline) })];
  return {
    origins: servers.map(({ origin }) => origin),
    close: async () => {
      await Promise.all(servers.map(({ close }) => close()));
      rmSync(above, { recursive: true });
    },
  };
}
