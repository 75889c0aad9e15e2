// `npm run data`: writes the published data and their JSON Schema to public/data/. The same sources always give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFiles } from '../support/published-files.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

mkdirSync(join(PROJECT_ROOT, 'public/data'), { recursive: true });
for (const { path, text } of await publishedFiles()) {
  writeFileSync(join(PROJECT_ROOT, path), text);
  console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
}
