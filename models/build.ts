// `npm run model` writes what the recipe makes; with --check it proves that the committed files are that.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bake } from './bake.ts';
import { differences } from './same-bake.ts';

const FILES = {
  head: new URL('../public/models/head.glb', import.meta.url),
  atlas: new URL('../public/models/atlas.json', import.meta.url),
  report: new URL('./report.md', import.meta.url),
} as const;

async function run(check: boolean): Promise<void> {
  const baked = await bake();
  if (check) {
    const committed = {
      head: new Uint8Array(readFileSync(FILES.head)),
      atlas: readFileSync(FILES.atlas, 'utf8'),
      report: readFileSync(FILES.report, 'utf8'),
    };
    const faults = await differences(committed, baked);
    if (faults.length > 0) throw new Error(`the committed model is not what the recipe makes:\n- ${faults.join('\n- ')}`);
    process.stdout.write('model: the committed files are what the recipe makes\n');
    return;
  }
  writeFileSync(FILES.head, baked.head);
  writeFileSync(FILES.atlas, baked.atlas);
  writeFileSync(FILES.report, baked.report);
  process.stdout.write(`model: head.glb ${baked.head.length} bytes, ${brotliCompressSync(baked.head).length} on the wire\n`);
}

run(process.argv.includes('--check')).catch((error: unknown) => {
  process.stderr.write(`model: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
