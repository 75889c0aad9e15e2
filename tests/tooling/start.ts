// `npm start`: builds the product when needed, serves it on localhost and prints the address.
import { join } from 'node:path';
import { build } from 'vite';
import { needsBuild } from '../support/build-state.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { serveFolder } from '../support/static-server.ts';

const FIRST_PORT = 4173;

if (needsBuild(PROJECT_ROOT)) {
  console.log('Building the atlas ...');
  await build({ configFile: join(PROJECT_ROOT, 'vite.config.ts'), logLevel: 'warn' });
}
const { origin } = await serveFolder(join(PROJECT_ROOT, 'dist'), FIRST_PORT);
console.log(`\nMigraine Injection Atlas: ${origin}/\nStop it with Ctrl+C.`);
