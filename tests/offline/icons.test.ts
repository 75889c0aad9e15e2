// The icons of the installed atlas are what the script makes of its sign, each in its size, and the maskable one is filled to its edge.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { drawIcons } from '../tooling/make-icons.ts';

const committed = (file: string): Buffer => readFileSync(join(PROJECT_ROOT, 'public/icons', file));
const pixelsOf = (icon: Buffer): Promise<Buffer> => sharp(icon).ensureAlpha().raw().toBuffer();
const OTHER = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#164a78"/></svg>',
);

const drawn = await drawIcons();

describe('the icons', () => {
  it.each([...drawn.keys()])('%s is drawn from the sign of now', async (file) => {
    const made = await pixelsOf(drawn.get(file) ?? Buffer.alloc(0));
    expect((await pixelsOf(committed(file))).equals(made), 'npm run icons').toBe(true);
    expect((await pixelsOf((await drawIcons(OTHER)).get(file) ?? Buffer.alloc(0))).equals(made), 'another sign').toBe(false);
  });

  it('are as large as their names say, and only the maskable one has no clear corner', async () => {
    for (const [file, icon] of drawn) {
      const { width, height } = await sharp(icon).metadata();
      expect(`${width}x${height}`).toBe(`${file.match(/\d+/)?.[0]}x${file.match(/\d+/)?.[0]}`);
      const [, , , alpha] = await pixelsOf(icon);
      expect(alpha, file).toBe(file.includes('maskable') ? 255 : 0);
    }
  });
});
