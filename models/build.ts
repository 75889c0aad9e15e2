// `npm run model` writes what the recipe makes; with --check it proves that the committed files are that.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bake } from './bake.ts';
import { differences } from './same-bake.ts';

const FILES = {
  head: new URL('../public/models/head.glb', import.meta.url),
  layers: new URL('../public/models/layers.glb', import.meta.url),
  heads: new URL('../public/models/heads.glb', import.meta.url),
  atlas: new URL('../public/models/atlas.json', import.meta.url),
  report: new URL('./report.md', import.meta.url),
} as const;

async function run(check: boolean): Promise<void> {
  const baked = await bake();
  if (check) {
    const committed = {
      head: new Uint8Array(readFileSync(FILES.head)),
      layers: new Uint8Array(readFileSync(FILES.layers)),
      heads: new Uint8Array(readFileSync(FILES.heads)),
      atlas: readFileSync(FILES.atlas, 'utf8'),
      report: readFileSync(FILES.report, 'utf8'),
    };
    const faults = await differences(committed, baked);
    if (faults.length > 0) throw new Error(`the committed model is not what the recipe makes:\n- ${faults.join('\n- ')}`);
    process.stdout.write('model: the committed files are what the recipe makes\n');
    return;
  }
  writeFileSync(FILES.head, baked.head);
  writeFileSync(FILES.layers, baked.layers);
  writeFileSync(FILES.heads, baked.heads);
  writeFileSync(FILES.atlas, baked.atlas);
  writeFileSync(FILES.report, baked.report);
  for (const file of ['head', 'layers', 'heads'] as const) {
    const bytes = baked[file];
    process.stdout.write(`model: ${file}.glb ${bytes.length} bytes, ${brotliCompressSync(bytes).length} on the wire\n`);
  }
}

run(process.argv.includes('--check')).catch((error: unknown) => {
  process.stderr.write(`model: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
