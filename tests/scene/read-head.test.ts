// A head that does not fit its manifest is refused, and the refusal names the part of the file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BufferGeometry, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import { openModel } from '#scene/open-model.ts';
import { readHead } from '#scene/read-head.ts';
import { ModelError } from '#session/fetch-model.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';
import { tinyGlb } from './tiny-glb.ts';

const SHIPPED = join(PROJECT_ROOT, 'public/models/head.glb');

async function shaOf(bytes: ArrayBuffer): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

async function load(bytes: ArrayBuffer): Promise<BufferGeometry> {
  return readHead(bytes, { model: await shaOf(bytes), skinNode: 'skin' });
}

const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text)).buffer;

describe('readHead', () => {
  it('hands over quantised positions in metres, and normals that follow from the facets but where the file turns them', async () => {
    const head = await load(await tinyGlb());
    const position = head.getAttribute('position');
    expect(position.getX(1)).toBeCloseTo(0.2, 6);
    expect(position.getY(2)).toBeCloseTo(0.15, 6);
    const half = Math.fround(Math.SQRT1_2);
    expect([...head.getAttribute('normal').array]).toEqual([0, 0, 1, 0, half, half, 0, 0, 1]);
    expect(head.getAttribute('color').getX(2)).toBeCloseTo(0.2, 6);
    expect(head.getAttribute('_area').getZ(2)).toBe(1);
    expect([...(head.index?.array ?? [])]).toEqual([0, 1, 2]);
  });

  it("reads the shipped head as three's own loader does", async () => {
    const bytes = new Uint8Array(readFileSync(SHIPPED)).buffer;
    const head = await load(bytes);
    const root = await openModel(bytes, 'head.glb', await shaOf(bytes), 'model');
    const { geometry, matrixWorld } = root.getObjectByName('skin') as Mesh;
    const position = geometry.getAttribute('position');
    expect(head.getAttribute('position').count).toBe(position.count);
    const furthest = { position: 0, color: 0, _area: 0 };
    for (let i = 0; i < position.count; i++) {
      for (const name of ['color', '_area'] as const)
        for (let k = 0; k < 4; k++) {
          const off = head.getAttribute(name).getComponent(i, k) - geometry.getAttribute(name).getComponent(i, k);
          furthest[name] = Math.max(furthest[name], Math.abs(off));
        }
      const scale = matrixWorld.elements[0] ?? 0;
      const place = position.getX(i) * scale + (matrixWorld.elements[12] ?? 0);
      furthest.position = Math.max(furthest.position, Math.abs(head.getAttribute('position').getX(i) - place));
    }
    expect(furthest.position).toBeLessThan(1e-7);
    expect([furthest.color, furthest._area]).toEqual([0, 0]);
    expect(head.index?.array).toEqual(geometry.index?.array);
  });

  it.each(['POSITION', 'COLOR_0', '_AREA', '_TURN', 'indices'])('refuses a skin without %s and says so', async (without) => {
    const loading = load(await tinyGlb({ without }));
    await expect(loading).rejects.toThrow(without);
    await expect(loading).rejects.toThrow(ModelError);
  });

  it('refuses a file without the node, one whose node is in several parts, and one whose node is turned', async () => {
    await expect(load(await tinyGlb({ node: 'hat' }))).rejects.toThrow('no node "skin"');
    await expect(load(await tinyGlb({ primitives: 2 }))).rejects.toThrow('2 primitives instead of 1');
    await expect(load(await tinyGlb({ turned: true }))).rejects.toThrow('node "skin" is turned');
  });

  it('refuses a file that is not the one the manifest was written for', async () => {
    const other = { model: await shaOf(bytesOf('another')), skinNode: 'skin' };
    const loading = readHead(await tinyGlb(), other);
    await expect(loading).rejects.toThrow('"model"');
  });

  it('refuses what is no model, and a model that breaks off anywhere, as a model error', async () => {
    await expect(load(bytesOf('not a head'))).rejects.toThrow('head.glb: cannot be read');
    const whole = await tinyGlb();
    for (let length = 0; length < whole.byteLength; length += 40)
      await expect(load(whole.slice(0, length))).rejects.toThrow(ModelError);
  });

  it('refuses packed data that were changed', async () => {
    const changed = new Uint8Array(readFileSync(SHIPPED));
    changed.fill(0xff, changed.length - 9000);
    await expect(load(changed.buffer)).rejects.toThrow(ModelError);
  });
});
