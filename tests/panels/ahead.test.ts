// @vitest-environment jsdom
// What is fetched ahead of need: once the browser rests, only what nobody has fetched, and nothing where the reader saves their line.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createShelf } from '#panels/shelf.ts';
import { wantAhead } from '#panels/use-shelf.ts';

function aBrowser(connection: object | undefined): { rest: () => void } {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.set(waiting.size + 1, run).size);
  vi.stubGlobal('cancelIdleCallback', (asked: number) => waiting.delete(asked));
  return { rest: () => waiting.forEach((run) => void run()) };
}

afterEach(() => vi.unstubAllGlobals());

describe('fetching ahead', () => {
  it('waits until the browser rests', () => {
    const browser = aBrowser(undefined);
    const shelf = createShelf(async () => 'text');
    wantAhead(shelf);
    expect(shelf.stock().kind).toBe('asleep');
    browser.rest();
    expect(shelf.stock().kind).toBe('loading');
  });

  it.each([{ saveData: true }, { effectiveType: '2g' }])('is left out on a line like %j', (line) => {
    const browser = aBrowser(line);
    const shelf = createShelf(async () => 'text');
    wantAhead(shelf);
    browser.rest();
    expect(shelf.stock().kind).toBe('asleep');
  });

  it('can be called off, and leaves a failure to the reader', async () => {
    const browser = aBrowser(undefined);
    const load = vi.fn(() => Promise.reject(new Error('no line')));
    const shelf = createShelf(load);
    wantAhead(shelf)();
    browser.rest();
    expect(load).not.toHaveBeenCalled();
    shelf.want();
    await vi.waitFor(() => expect(shelf.stock().kind).toBe('failed'));
    wantAhead(shelf);
    browser.rest();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
