// The tests in a real browser: journeys and pictures, on the production build.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const SOFTWARE_GL_IS_SLOW_MS = 120_000;

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/global-setup.ts'],
    testTimeout: SOFTWARE_GL_IS_SLOW_MS,
    hookTimeout: SOFTWARE_GL_IS_SLOW_MS,
    maxWorkers: 2,
  },
});
