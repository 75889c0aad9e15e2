// A code is read back by a reader that is not its maker: whole links, with whatever letters stand in them.
import { BitMatrix, Decoder } from '@nuintun/qrcode';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrOf } from '#panels/tools/qr/qr.ts';

/** The modules inside the quiet zone, from the path that is drawn. */
function modulesOf(text: string, spoil: (x: number, y: number) => boolean = () => false): BitMatrix {
  const { size, path } = qrOf(text);
  const matrix = new BitMatrix(size - 8, size - 8);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(length); at++) {
      if (!spoil(at - 4, Number(y) - 4)) matrix.set(at - 4, Number(y) - 4);
    }
  }
  return matrix;
}

const read = (matrix: BitMatrix): string => new Decoder().decode(matrix).content;

describe('a QR code', () => {
  it('says the link it was made of', () => {
    const link =
      'https://example.org/atlas/es/#level=student&muscle=temporalis&side=left&view=temple-left&depth=1.5&lens=on&head=head-b';
    expect(read(modulesOf(link))).toBe(link);
  });

  it('says any link whatever its length', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (link) => {
        expect(read(modulesOf(link))).toBe(link);
      }),
      { numRuns: 60 },
    );
  });

  it('is still read with a stain on it', () => {
    const link = 'https://example.org/#site=procerus';
    const stained = modulesOf(link, (x, y) => x > 12 && x < 17 && y > 12 && y < 17);
    expect(read(stained)).toBe(link);
  });

  it('has a light border of four modules', () => {
    const { size, path } = qrOf('https://example.org/');
    const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    expect(Math.min(...rows.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...rows.flatMap(([, y = 0, end = 0]) => [y + 1, end]))).toBe(size - 4);
  });
});
