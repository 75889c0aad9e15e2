// Holds that the style sheet lays the poster where the program will lay the still of the same view: its figures are worked out anew from
// the map of the head that is shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '#anatomy/parse-manifest.ts';
import { placeStill, STILL_SIZE } from '#panels/still-place.ts';
import { AIR_PX } from '#panels/use-cover.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const read = (...path: readonly string[]): string => readFileSync(join(PROJECT_ROOT, ...path), 'utf8');
const manifest = parseManifest(JSON.parse(read('public', 'models', 'atlas.json')));
const styles = read('src', 'panels', 'styles', 'stage.css');

const [, air, ofHeight, most] = (
  /\.poster \{[^}]*padding-block: (\d+)px;[^}]*\}\s*\.poster img \{[^}]*width: min\(100cqw, ([\d.]+)cqh, (\d+)px\);/.exec(
    styles,
  ) ?? []
).map(Number);

describe('the poster', () => {
  it('keeps the air above and below that the program keeps', () => {
    expect(air).toBe(AIR_PX);
  });

  it.each([
    ['a tall stage', { width: 390, height: 490 }, 0],
    ['a low stage', { width: 320, height: 371 }, 0],
    ['a stage beside a panel', { width: 924, height: 614 }, 333],
    ['a very large stage', { width: 4000, height: 4000 }, 400],
  ])('is as large as the still on %s', (_, stage, right) => {
    const insets = { top: AIR_PX, right, bottom: AIR_PX, left: 0 };
    const { scale } = placeStill('start', null, manifest, stage, insets);
    const clear = { width: stage.width - right, height: stage.height - 2 * AIR_PX };
    const width = Math.min(clear.width, (clear.height * (ofHeight ?? 0)) / 100, most ?? 0);
    expect(width).toBeCloseTo(STILL_SIZE.width * scale, 0);
  });
});
