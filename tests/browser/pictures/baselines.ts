// Where the expected pictures are kept and how they are read and written. A difference is left in tests/browser/output/ to look at.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { PROJECT_ROOT } from '../../support/source-files.ts';
import { comparePictures, type Picture } from './compare-pictures.ts';

/** Set by `npm run test:pictures -- --update`: the pictures as they are now become the expected ones. */
export const UPDATE_VARIABLE = 'ATLAS_UPDATE_PICTURES';

const BASELINES = join(PROJECT_ROOT, 'tests', 'browser', 'baselines');
const OUTPUT = join(PROJECT_ROOT, 'tests', 'browser', 'output');

export async function readPicture(file: string | Buffer): Promise<Picture> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

/** AVIF with full colour: an eighth of a lossless file, and no tile of it differs enough to be noticed (WebP halves the colour). */
async function writePicture(picture: Picture, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const { width, height, data } = picture;
  await sharp(data, { raw: { width, height, channels: 4 } })
    .avif({ quality: 82, chromaSubsampling: '4:4:4' })
    .toFile(path);
}

/** Compares a picture with the expected one of that name, or makes it so when asked to. Null when all is well, else a complaint. */
export async function complaintAbout(name: string, actual: Picture): Promise<string | null> {
  const kept = join(BASELINES, `${name}.avif`);
  if (process.env[UPDATE_VARIABLE] === '1') {
    await writePicture(actual, kept);
    return null;
  }
  if (!existsSync(kept))
    return `${name}: there is no expected picture; make it by "npm run test:pictures -- --update" and look at it`;
  const { complaint, drawing } = comparePictures(await readPicture(kept), actual);
  if (complaint === null) return null;
  await writePicture(actual, join(OUTPUT, `${name}.actual.avif`));
  if (drawing !== null) await writePicture(drawing, join(OUTPUT, `${name}.difference.avif`));
  return `${name} ${complaint}; see tests/browser/output/`;
}
