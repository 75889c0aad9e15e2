// Another figure cast in the bust's mould, and what is said of a head that breaks a rule: on the real bust.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutHeight } from '../../../models/recipe/bust.ts';
import { HEAD_MIXES } from '../../../models/recipe/heads.ts';
import { mixHead } from '../../../models/steps/mix-head.ts';
import { decodeSkin } from '../../../models/steps/pack-head.ts';
import { decodeHeads } from '../../../models/steps/pack-heads.ts';
import { placeHead } from '../../../models/steps/place-head.ts';
import { readSource } from '../../../models/steps/read-source.ts';
import { settleControl } from '../../../models/steps/settle-control.ts';
import { shapeBust } from '../../../models/steps/shape-bust.ts';

const MM_PER_DM = 106.2;
const source = readSource();
const bust = shapeBust(source, MM_PER_DM);
const other = bust.cast(settleControl(source, mixHead(source, HEAD_MIXES['head-b']), MM_PER_DM));
const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../public/models/${name}`, import.meta.url)));

describe('casting another figure in the mould', () => {
  it('gives the bust itself from its own cage', () => {
    const again = bust.cast(bust.cage);
    again.positions.forEach((value, i) => {
      expect(Math.abs(value - (bust.positions[i] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });

  it('keeps the facets and moves every part of the face', () => {
    expect(other.triangles).toEqual(bust.triangles);
    expect(other.positions).toHaveLength(bust.positions.length);
    expect(other.pupils.left).not.toEqual(bust.pupils.left);
  });

  it('leaves the foot on the ground', () => {
    for (let i = 0; i < bust.positions.length; i += 3) {
      const [x = 0, y = 0] = bust.positions.subarray(i, i + 3);
      if (Math.abs(y - cutHeight(x)) < 0.0005) expect(other.positions[i + 1]).toBeCloseTo(y, 3);
    }
  });
});

describe('placing the points on another head', () => {
  it('finds no fault in the committed one, and names the head when there is one', async () => {
    const average = await decodeSkin(file('head.glb'));
    const moves = (await decodeHeads(file('heads.glb'))).get('skin')?.moves.get('head-b') ?? new Float64Array();
    const { placed, faults } = placeHead('head-b', other, average, moves);
    expect(faults).toEqual([]);
    expect(placed.sites).toHaveLength(31);
    expect(placed.sizes['headLength']).toBeGreaterThan(180);

    const nowhere = { ...average, areas: new Float64Array(average.areas.length) };
    const broken = placeHead('head-b', other, nowhere, moves).faults;
    expect(broken).toHaveLength(31);
    expect(broken[0]).toMatch(/^head-b: .* its area .* weighs only 0.00 there$/);
  });
});
