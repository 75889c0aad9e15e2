// The committed head.glb held to the format and to its budgets.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { khronosValid } from '../../../models/checks/khronos-valid.ts';
import { withinBudget } from '../../../models/checks/within-budget.ts';
import { SKIN_BUDGET_BYTES, TRIANGLE_BUDGET } from '../../../models/recipe/packing.ts';
import { decodeSkin } from '../../../models/steps/pack-head.ts';

const head = new Uint8Array(readFileSync(new URL('../../../public/models/head.glb', import.meta.url)));

describe('the packed head', () => {
  it('passes the Khronos validator without error or warning', async () => {
    expect(await khronosValid(head)).toEqual([]);
  });

  it('would be refused with a byte of its index wrong', async () => {
    const text = Buffer.from(head).toString('latin1');
    const broken = Uint8Array.from(head);
    const at = text.indexOf('"POSITION":') + '"POSITION":'.length;
    broken[at] = '9'.charCodeAt(0);
    expect((await khronosValid(broken)).length).toBeGreaterThan(0);
  });

  it('keeps the byte and triangle budgets', async () => {
    const { triangles } = await decodeSkin(head);
    expect(withinBudget(head, triangles.length / 3)).toEqual([]);
  });

  it('would be refused over either budget', () => {
    // Bytes of a hash-like sequence: brotli finds nothing in them to shorten.
    let state = 1;
    const noise = Uint8Array.from({ length: SKIN_BUDGET_BYTES + 2000 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
    expect(withinBudget(noise, 10)).toHaveLength(1);
    expect(withinBudget(new Uint8Array(10), TRIANGLE_BUDGET + 1)).toHaveLength(1);
  });
});
