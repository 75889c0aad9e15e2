// Builds the product as it is shipped, from within a test run.
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { PROJECT_ROOT } from '../support/source-files.ts';

/** A test run says so in NODE_ENV, and React would come in its form for developers. */
export async function buildAsShipped(differing: InlineConfig = {}): Promise<void> {
  const kept = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ ...differing, configFile: join(PROJECT_ROOT, 'vite.config.ts'), logLevel: 'warn' });
  if (kept === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = kept;
}
