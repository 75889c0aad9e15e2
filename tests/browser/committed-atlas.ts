// The map of the head that the product under test was built with, as its own parser reads it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from '#anatomy/parse-manifest.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

export const ATLAS = parseManifest(JSON.parse(readFileSync(join(PROJECT_ROOT, 'public', 'models', 'atlas.json'), 'utf8')));
