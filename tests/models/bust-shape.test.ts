// The designed lower edge: cut, filled, rolled under and closed, on an upright tube.
import { describe, expect, it } from 'vitest';
import { toTriangles } from '../../models/geometry/to-triangles.ts';
import { BASE, CUT, cutHeight } from '../../models/recipe/bust.ts';
import { closeBase } from '../../models/steps/close-base.ts';
import { cutBust } from '../../models/steps/cut-bust.ts';
import { fillHollows } from '../../models/steps/fill-hollows.ts';
import { openEdges, tube } from './tiny-meshes.ts';

const open = tube(-0.4, 0);
const figure = { positions: open.positions, triangles: toTriangles(open.quads) };

describe('the lower edge of the bust', () => {
  it('leaves nothing below the designed curve and one rim that lies on it', () => {
    const { positions, rim } = cutBust(figure.positions, figure.triangles);
    for (let v = 0; v < positions.length; v += 3) {
      expect(positions[v + 1]).toBeGreaterThanOrEqual(cutHeight(positions[v] ?? 0) - 1e-9);
    }
    expect(rim.length).toBeGreaterThan(40);
    for (const v of rim) expect(positions[v * 3 + 1]).toBeCloseTo(cutHeight(positions[v * 3] ?? 0), 6);
  });

  it('keeps track of the vertices that stay', () => {
    const { positions, newIndex } = cutBust(figure.positions, figure.triangles);
    const last = figure.positions.length / 3 - 1;
    expect(newIndex[0]).toBe(-1);
    const kept = newIndex[last] ?? -1;
    expect(positions.slice(kept * 3, kept * 3 + 3)).toEqual(figure.positions.slice(last * 3, last * 3 + 3));
  });

  it('refuses a figure that the cut does not meet', () => {
    const high = tube(0.1, 0.3);
    expect(() => cutBust(high.positions, toTriangles(high.quads))).toThrow('does not meet the figure');
  });

  it('closes the cut without a gap: only the tube’s open top remains', () => {
    const cut = cutBust(figure.positions, figure.triangles);
    const topEdges = 48;
    expect(openEdges(cut.triangles)).toBe(topEdges + cut.rim.length);
    const closed = closeBase(cut);
    expect(openEdges(closed.triangles)).toBe(topEdges);
    expect(closed.positions.slice(0, cut.positions.length)).toEqual(cut.positions);
  });

  it('rolls the edge under and hollows the middle', () => {
    const { positions } = closeBase(cutBust(figure.positions, figure.triangles));
    const heights = positions.filter((_, i) => i % 3 === 1);
    expect(Math.min(...heights)).toBeCloseTo(CUT.lowest - BASE.edgeRadius, 3);
    const centre = positions.slice(-3);
    expect(centre[1]).toBeCloseTo(CUT.lowest - BASE.edgeRadius + BASE.hollow, 3);
  });

  it('fills a hollow in the rim and leaves what is higher alone', () => {
    const dented = Float64Array.from(figure.positions);
    for (let v = 0; v < dented.length; v += 3) {
      const x = dented[v] ?? 0;
      if ((dented[v + 2] ?? 0) > 0) dented[v + 2] = (dented[v + 2] ?? 0) * (1 - 0.5 * Math.exp(-((x / 0.05) ** 2)));
    }
    const cut = cutBust(dented, figure.triangles);
    const filled = fillHollows(cut);
    const front = (mesh: typeof cut): number =>
      Math.max(...mesh.rim.filter((v) => Math.abs(mesh.positions[v * 3] ?? 1) < 0.01).map((v) => mesh.positions[v * 3 + 2] ?? 0));
    expect(front(cut)).toBeLessThan(0.055);
    expect(front(filled)).toBeGreaterThan(0.075);
    const top = (cut.newIndex[figure.positions.length / 3 - 1] ?? 0) * 3;
    expect(filled.positions.slice(top, top + 3)).toEqual(cut.positions.slice(top, top + 3));
  });
});
