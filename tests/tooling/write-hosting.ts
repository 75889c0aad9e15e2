// `npm run hosting`: writes the parts of hosting/ that are made, after any change of the headers or of what stands in the pages' heads.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from '../support/hosting-files.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

for (const { path, text } of await hostingFiles()) {
  writeFileSync(join(PROJECT_ROOT, path), text);
  console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
}
