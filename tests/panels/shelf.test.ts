// Holds how a text that is not part of the first view is fetched: once for everyone, with a word on failure, and another try.
import { describe, expect, it, vi } from 'vitest';
import { createShelf, shelves } from '#panels/shelf.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a shelf', () => {
  it('fetches once, however many want it', async () => {
    const load = vi.fn(async () => 'text');
    const shelf = createShelf(load);
    expect(shelf.stock()).toEqual({ kind: 'asleep' });
    shelf.want();
    shelf.want();
    expect(shelf.stock()).toEqual({ kind: 'loading' });
    await settled();
    shelf.want();
    expect(shelf.stock()).toEqual({ kind: 'ready', value: 'text' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says why it could not, and tries again', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no line')).mockResolvedValueOnce('text');
    const shelf = createShelf(load);
    const heard = vi.fn();
    const stop = shelf.onChange(heard);
    shelf.want();
    await settled();
    expect(shelf.stock()).toEqual({ kind: 'failed', detail: 'no line' });
    shelf.want();
    await settled();
    expect(shelf.stock()).toEqual({ kind: 'ready', value: 'text' });
    expect(heard).toHaveBeenCalledTimes(4);
    stop();
  });

  it('asks for the page anew when another try has failed as well, not before', async () => {
    const anew = vi.fn();
    const shelf = createShelf(() => Promise.reject(new Error('no line')), anew);
    shelf.want();
    await settled();
    expect(anew).not.toHaveBeenCalled();
    shelf.want();
    await settled();
    expect(anew).toHaveBeenCalledTimes(1);
  });

  it('is one for each language', () => {
    const find = shelves(async (key) => key);
    expect(find('en')).toBe(find('en'));
    expect(find('en')).not.toBe(find('es'));
  });
});
