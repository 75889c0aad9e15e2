// head.glb, as a server that is not ours may send it: read, or refused as a model, whatever is wrong with its text or its bytes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openContainer } from '#scene/glb-container.ts';
import { readOneMesh } from '#scene/read-one-mesh.ts';
import { ModelError } from '#session/fetch-model.ts';
import { tinyGlb } from '../scene/tiny-glb.ts';
import { CASES, spoilt } from './hostile.ts';

const WHOLE = await tinyGlb();
const { json, binary } = openContainer(WHOLE, 'head.glb');

/** A container that holds this text before the tiny head's own data. */
function containerOf(data: unknown): ArrayBuffer {
  const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
  const text = new TextEncoder().encode(JSON.stringify(data, plain) ?? 'null');
  const bytes = new Uint8Array(12 + 8 + text.length + 8 + binary.length);
  const view = new DataView(bytes.buffer);
  [0x46546c67, 2, bytes.length, text.length, 0x4e4f534a].forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  bytes.set(text, 20);
  view.setUint32(20 + text.length, binary.length, true);
  view.setUint32(24 + text.length, 0x004e4942, true);
  bytes.set(binary, 28 + text.length);
  return bytes.buffer;
}

const changedBytes = fc
  .array(fc.tuple(fc.nat(WHOLE.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
  .map((changes) => {
    const bytes = new Uint8Array(WHOLE.slice(0));
    for (const [at, value] of changes) bytes[at] = value;
    return bytes.buffer;
  });

it('head.glb is read, or refused as a model', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(changedBytes, spoilt(json, ['name', 'mesh', 'count']).map(containerOf)), async (bytes) => {
      try {
        const mesh = await readOneMesh(bytes, 'head.glb', 'skin');
        expect([...mesh.scale, ...mesh.translation].every(Number.isFinite)).toBe(true);
        taken += 1;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        expect(error.message).toMatch(/^head\.glb: ./);
      }
    }),
    { ...CASES, endOnFailure: true },
  );
  expect(taken, 'cases that were let in').toBeGreaterThan(50);
}, 240_000);
