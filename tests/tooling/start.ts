// `npm start`: builds the product when needed, serves it on localhost and prints the address.
import { join } from 'node:path';
import { build } from 'vite';
import { needsBuild } from '../support/build-state.ts';
import { serveProduct } from '../support/serve-product.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const FIRST_PORT = 4173;

if (needsBuild(PROJECT_ROOT)) {
  console.log('Building the atlas ...');
  await build({ configFile: join(PROJECT_ROOT, 'vite.config.ts'), logLevel: 'warn' });
}
const { origin } = await serveProduct(join(PROJECT_ROOT, 'dist'), FIRST_PORT);
console.log(`\nMigraine Injection Atlas: ${origin}/\nStop it with Ctrl+C.`);
