// Writes each file that gets smaller by it a second and a third time, packed by brotli and by gzip, so that no host has to pack anything.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The endings of what is no picture or font, which are packed by their own format. */
export const PACKABLE = ['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt', '.md', '.ts', '.glb', '.wasm'];

const PACKERS = {
  '.br': (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  '.gz': (body: Buffer) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/** Packs all of `folder`; what would not get smaller stays alone. */
export async function packFiles(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => PACKABLE.includes(extname(name)));
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const body = await readFile(file);
      for (const [ending, pack] of Object.entries(PACKERS)) {
        const packed = await pack(body);
        if (packed.length < body.length) await writeFile(`${file}${ending}`, packed);
      }
    }),
  );
}
