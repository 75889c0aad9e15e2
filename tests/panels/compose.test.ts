// What stands where in an exported picture: names beside their points, in rows of their own, and nothing over the edge.
import { describe, expect, it } from 'vitest';
import { compose, type Naming } from '#panels/tools/picture/compose.ts';
import { footOf } from '#panels/tools/picture/foot.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import type { StageFrame } from '#session/stage-link.ts';

const INSETS = { top: 14, right: 300, bottom: 14, left: 0 };
const naming: Naming = { area: (id) => id, point: (id) => id, widthOf: (text) => text.length * 8 };

/** Seven points crowded in the middle of the stage. */
const frame: StageFrame = {
  width: 900,
  height: 600,
  sites: Object.fromEntries(
    SITE_IDS.map((id, at) => [id, { x: 270 + (at % 4) * 20, y: 250 + at * 3, facing: at < 7 }]),
  ) as unknown as StageFrame['sites'],
  regions: Object.fromEntries(REGION_IDS.map((id) => [id, { x: 300, y: 200, facing: true }])) as StageFrame['regions'],
  structure: null,
  landmarks: {},
};

const close = compose({ frame, insets: INSETS, manifest: null, openRegion: 'forehead' }, naming);

type Line = readonly [x1: number, y1: number, x2: number, y2: number];
const lineOf = (tie: string): Line => (tie.match(/-?[\d.]+/g) ?? []).map(Number) as unknown as Line;

function cross([ax, ay, bx, by]: Line, [cx, cy, dx, dy]: Line): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    turn(ax, ay, bx, by, cx, cy) !== turn(ax, ay, bx, by, dx, dy) && turn(cx, cy, dx, dy, ax, ay) !== turn(cx, cy, dx, dy, bx, by)
  );
}

describe('an exported picture', () => {
  it('leaves out what a panel covers', () => {
    expect(close.part).toEqual({ x: 0, y: 0, width: 600, height: 600 });
    expect(compose({ frame, insets: INSETS, manifest: null, openRegion: null }, null)).toMatchObject({ labels: [], width: 600 });
  });

  it('names every point in sight once, in rows that do not touch, within the picture', () => {
    expect(close.labels.map(({ text }) => text).sort()).toEqual(SITE_IDS.slice(0, 7).sort());
    for (const align of ['left', 'right'] as const) {
      const rows = close.labels.filter((label) => label.align === align).map(({ y }) => y);
      for (const [at, y] of rows.entries()) if (at > 0) expect(y - (rows[at - 1] ?? 0)).toBeGreaterThanOrEqual(24);
    }
    for (const { x, align, text } of close.labels) {
      const [from, to] = align === 'right' ? [x - naming.widthOf(text), x] : [x, x + naming.widthOf(text)];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(close.width);
    }
  });

  it('lets no name lie on the picture and no two lines of a side cross', () => {
    for (const { x, align } of close.labels) {
      if (align === 'right') expect(x).toBeLessThanOrEqual(close.pictureX);
      else expect(x).toBeGreaterThanOrEqual(close.pictureX + close.part.width);
    }
    for (const align of ['left', 'right'] as const) {
      const lines = close.labels.filter((label) => label.align === align).map(({ tie }) => lineOf(tie));
      for (const [at, line] of lines.entries())
        for (const other of lines.slice(at + 1)) expect(cross(line, other), `${line} and ${other}`).toBe(false);
    }
  });

  it('breaks the lines at its foot where they end', () => {
    const { lines, height } = footOf(['one two three four'], 100, (text) => text.length * 8);
    expect(lines).toEqual(['one two', 'three', 'four']);
    expect(height).toBe(3 * 16 + 11);
  });
});
