// Vertices are found again in the packed file, whatever its order, and a stranger is named.
import { describe, expect, it } from 'vitest';
import { matchVertices } from '../../../models/steps/match-vertices.ts';

const STEP_M = 0.00007;
const made = Float64Array.from([0, 0, 0, 0.01, 0, 0, 0, 0.01, 0, 0, 0.0101, 0]);

describe('matchVertices', () => {
  it('follows a new order and forgives the rounding', () => {
    const packed = Float64Array.from([0.01003, 0, 0, 0, 0.01008, 0.00003, 0, 0.00999, 0, 0, 0, -0.00002]);
    expect([...matchVertices(made, packed, STEP_M)]).toEqual([1, 3, 2, 0]);
  });

  it('names a vertex that is none of the mesh', () => {
    expect(() => matchVertices(made, Float64Array.from([0, 0, 0, 0.02, 0, 0]), STEP_M)).toThrow('packed vertex 1');
  });

  it('gives no vertex away twice', () => {
    expect(() => matchVertices(made, Float64Array.from([0, 0, 0, 0, 0, 0]), STEP_M)).toThrow('packed vertex 1');
  });
});
