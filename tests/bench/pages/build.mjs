// Builds the pages one by one: built together they would share files, and each would carry what only the others need.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here('dist'), { recursive: true, force: true });
for (const page of ['lean', 'model-viewer', 'naive', 'still']) {
  await build({
    configFile: here('vite.config.ts'),
    build: { emptyOutDir: false, rolldownOptions: { input: here(`${page}.html`) } },
  });
}
