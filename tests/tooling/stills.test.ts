// Proves that the stills show the committed model from the views of the manifest, because the page places its buttons by them.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { STILL_IDS } from '#panels/still-place.ts';
import { committedSubject, MAX_STILL_BYTES, SHOT_FILE, STILLS_FOLDER } from '../stills/subject.ts';

const files = STILL_IDS.flatMap((view) => ['avif', 'webp'].map((ending) => `${view}.${ending}`));

describe('the stills', () => {
  it('are of the committed model and its views; else run "npm run stills"', () => {
    expect(JSON.parse(readFileSync(SHOT_FILE, 'utf8'))).toEqual(committedSubject());
  });

  it.each(files)('%s is small, see-through at its corners and of the agreed shape', async (name) => {
    const path = join(STILLS_FOLDER, name);
    expect(statSync(path).size).toBeLessThanOrEqual(MAX_STILL_BYTES);
    const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(4);
    expect(info.width * 5).toBeCloseTo(info.height * 4, -1);
    expect(data[3], 'opacity of the first pixel').toBeLessThan(16);
    const middle = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * 4;
    expect(data[middle + 3], 'opacity of the middle').toBeGreaterThan(240);
  });

  it.each(files)('%s has no edge in it where the shadow on the ground is cut off', async (name) => {
    const { data, info } = await sharp(join(STILLS_FOLDER, name)).raw().toBuffer({ resolveWithObject: true });
    const opacityAt = (x: number, y: number): number => data[(y * info.width + x) * 4 + 3] ?? 255;
    const [right, bottom] = [info.width - 1, info.height - 1];
    const sides = Array.from({ length: info.height }, (_, y) => [opacityAt(0, y), opacityAt(right, y)]).flat();
    const below = Array.from({ length: info.width }, (_, x) => opacityAt(x, bottom));
    expect(Math.max(...sides, ...below)).toBeLessThan(4);
  });

  it('show the whole picture: the chin casts its shadow on the throat, which a light picture leaves out', async () => {
    const { data, info } = await sharp(join(STILLS_FOLDER, 'start.avif')).raw().toBuffer({ resolveWithObject: true });
    const green = (x: number, y: number): number => data[(y * info.width + x) * info.channels + 1] ?? 0;
    const [throat, chest] = [green(447, 628), green(447, 800)];
    expect(throat / chest).toBeLessThan(0.75);
  });
});
