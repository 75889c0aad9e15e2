// The head on its way: how much of it has come, and what is said where it does not.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchHead, HEAD_BYTES } from '#session/fetch-head.ts';
import { ModelError } from '#session/fetch-model.ts';
import { PROJECT_ROOT } from '../support/source-files.ts';

const resting = new AbortController().signal;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('how much of the head has come', () => {
  it('is measured against the file as it is', () => {
    expect(HEAD_BYTES).toBe(statSync(join(PROJECT_ROOT, 'public/models/head.glb')).size);
  });

  it('is told where it takes long, and not where it comes at once', async () => {
    const url = `data:,${'x'.repeat(100)}`;
    const told: number[] = [];
    expect((await fetchHead(url, resting, (percent) => told.push(percent))).byteLength).toBe(100);
    expect(told).toEqual([]);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(new Uint8Array(HEAD_BYTES / 2)));
    await fetchHead(url, resting, (percent) => told.push(percent));
    expect(told.at(-1)).toBe(50);
  });
});

describe('a head that does not come', () => {
  it('says which answer of the server it was', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
    await expect(fetchHead('head.glb', resting, () => {})).rejects.toThrow('head.glb: the server answered 503');
  });

  it('is a fault of the file where the line fails, and none where nobody wants it any more', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('network'));
    await expect(fetchHead('head.glb', resting, () => {})).rejects.toThrow(ModelError);
    const leaving = new AbortController();
    leaving.abort(new Error('left'));
    await expect(fetchHead('head.glb', leaving.signal, () => {})).rejects.toThrow('left');
  });
});
