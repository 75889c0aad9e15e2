// `npm run test:pictures`: the picture tests alone. With --update what is drawn now becomes what is expected: look before you commit.
import { spawnSync } from 'node:child_process';
import { UPDATE_VARIABLE } from '../browser/pictures/baselines.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const update = process.argv.includes('--update');
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--config', 'tests/browser/vitest.config.ts', 'tests/browser/pictures'],
  {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(update ? { [UPDATE_VARIABLE]: '1' } : {}) },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
