// Proves that a page that leaks is found out, on the heap and on the graphics card, and that noise is not taken for a leak.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countHoldings } from '../browser/gpu-ledger.ts';
import { growthOf, leaks } from '../browser/growth.ts';

const NOISY = [10.1, 10.4, 9.9, 10.2, 10.0, 10.3, 10.2, 9.8];

describe('growth of the heap', () => {
  it('is no more than the noise where nothing leaks', () => {
    const { by, noise } = growthOf(NOISY);
    expect(by).toBeLessThan(noise);
  });

  it('is more than the noise where each round leaves something behind', () => {
    const { by, noise } = growthOf(NOISY.map((value, round) => value + round * 0.5));
    expect(by).toBeGreaterThan(noise / 2);
    expect(by).toBeGreaterThan(1.5);
  });

  it('is not told from too few measurements', () => {
    expect(() => growthOf([1, 2, 3])).toThrow(/3 measurements/);
  });
});

describe('what the graphics card holds', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('leaks where a round ends with more than the first did', () => {
    expect(
      leaks([
        { Texture: 4, Buffer: 9 },
        { Texture: 4, Buffer: 9 },
      ]),
    ).toEqual([]);
    expect(
      leaks([
        { Texture: 4, Buffer: 9 },
        { Texture: 3, Buffer: 9 },
      ]),
    ).toEqual([]);
    expect(
      leaks([
        { Texture: 4, Buffer: 9 },
        { Texture: 4, Buffer: 10 },
        { Texture: 5, Buffer: 9 },
      ]),
    ).toEqual(['Texture', 'Buffer']);
  });

  it('is what was made and not let go, each once', () => {
    class Context {
      createTexture(): object {
        return {};
      }
      deleteTexture(_: object | null): void {}
    }
    const page = {};
    vi.stubGlobal('WebGL2RenderingContext', Context);
    vi.stubGlobal('document', page);
    countHoldings(['Texture']);
    const context = new Context();
    const [kept, dropped] = [context.createTexture(), context.createTexture()];
    context.deleteTexture(dropped);
    context.deleteTexture(dropped);
    context.deleteTexture(null);
    expect(kept).toBeDefined();
    expect(page).toMatchObject({ __held: { Texture: 1 } });
  });
});
