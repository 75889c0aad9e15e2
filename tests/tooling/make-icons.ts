// `npm run icons`: draws the icons of the installed atlas from its sign, public/icons/icon.svg. A test says when they are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const ICONS = fileURLToPath(new URL('../../public/icons', import.meta.url));
/** The paper of the sign itself: an icon that is cut to a shape must be filled to its edge. */
const PAPER = '#ecebe6';

const DRAWN = [
  { file: 'icon-192.png', size: 192, maskable: false },
  { file: 'icon-512.png', size: 512, maskable: false },
  { file: 'icon-maskable-512.png', size: 512, maskable: true },
] as const;

/** Each icon by the name of its file. */
export async function drawIcons(svg: Buffer = readFileSync(join(ICONS, 'icon.svg'))): Promise<ReadonlyMap<string, Buffer>> {
  const drawn = DRAWN.map(async ({ file, size, maskable }): Promise<[string, Buffer]> => {
    const sign = await sharp(svg, { density: (72 * size) / 24 })
      .resize(size, size)
      .png()
      .toBuffer();
    const ground = sharp({ create: { width: size, height: size, channels: 4, background: maskable ? PAPER : '#00000000' } });
    return [
      file,
      await ground
        .composite([{ input: sign }])
        .png({ compressionLevel: 9, palette: true })
        .toBuffer(),
    ];
  });
  return new Map(await Promise.all(drawn));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, bytes] of await drawIcons()) writeFileSync(join(ICONS, file), bytes);
}
