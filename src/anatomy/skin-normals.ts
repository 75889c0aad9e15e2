// Which way a skin faces at each vertex, worked out from its facets: what can be worked out need not be sent. Knows no three.

/**
 * One unit normal a vertex, three numbers each: the mean of the facets around it, each weighted by the sine of its angle there. Next to
 * weights by area that halves the distance to the normals of the fine surface (models/report.md); unlike the angle itself it needs no
 * arc tangent, and fades to nothing with a facet that has no area and so no side.
 * @param positions three numbers a vertex
 * @param index three vertices a facet, counter-clockwise from outside
 */
export function skinNormals(positions: Float32Array, index: ArrayLike<number>): Float32Array {
  const normals = new Float32Array(positions.length);
  writeNormals(positions, index, normals);
  return normals;
}

/** Steps a unit in which a turn is told: in whole numbers, as most of them are none. */
export const TURN_STEPS = 24;

/**
 * Turns normals in place to where a surface finer than these facets faces.
 * @param turns three whole numbers a vertex, steps to be added to its normal
 */
export function turnNormals(normals: Float32Array, turns: ArrayLike<number>): void {
  for (let i = 0; i < normals.length; i++) normals[i] = (normals[i] ?? 0) + (turns[i] ?? 0) / TURN_STEPS;
  for (let i = 0; i < normals.length; i += 3) toUnit(normals, i);
}

/** `skinNormals` into an array that is there already. `welded` names for each vertex the first at the same place: those share one normal. */
export function writeNormals(
  positions: ArrayLike<number>,
  index: ArrayLike<number>,
  into: Float32Array,
  welded?: ArrayLike<number>,
): void {
  into.fill(0);
  const homes = [0, 0, 0];
  for (let t = 0; t + 2 < index.length; t += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const vertex = index[t + corner] ?? 0;
      homes[corner] = (welded?.[vertex] ?? vertex) * 3;
    }
    for (let corner = 0; corner < 3; corner++) {
      addCorner(positions, homes[corner] ?? 0, homes[(corner + 1) % 3] ?? 0, homes[(corner + 2) % 3] ?? 0, into);
    }
  }
  for (let i = 0; i < into.length; i += 3) {
    const home = (welded?.[i / 3] ?? i / 3) * 3;
    if (home === i) toUnit(into, i);
    else into.copyWithin(i, home, home + 3);
  }
}

/** The facet's side as seen from its corner at `o`. All three are places in the arrays. */
function addCorner(p: ArrayLike<number>, o: number, a: number, b: number, sums: Float32Array): void {
  const ux = (p[a] ?? 0) - (p[o] ?? 0);
  const uy = (p[a + 1] ?? 0) - (p[o + 1] ?? 0);
  const uz = (p[a + 2] ?? 0) - (p[o + 2] ?? 0);
  const vx = (p[b] ?? 0) - (p[o] ?? 0);
  const vy = (p[b + 1] ?? 0) - (p[o + 1] ?? 0);
  const vz = (p[b + 2] ?? 0) - (p[o + 2] ?? 0);
  const size = Math.sqrt((ux * ux + uy * uy + uz * uz) * (vx * vx + vy * vy + vz * vz)) || 1;
  sums[o] = (sums[o] ?? 0) + (uy * vz - uz * vy) / size;
  sums[o + 1] = (sums[o + 1] ?? 0) + (uz * vx - ux * vz) / size;
  sums[o + 2] = (sums[o + 2] ?? 0) + (ux * vy - uy * vx) / size;
}

function toUnit(normals: Float32Array, i: number): void {
  const [x, y, z] = [normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0];
  const size = Math.sqrt(x * x + y * y + z * z);
  // A vertex without facets has no side, but a shader needs one: a normal of no length draws as a hole.
  if (size === 0) normals[i + 1] = 1;
  else for (let axis = 0; axis < 3; axis++) normals[i + axis] = (normals[i + axis] ?? 0) / size;
}
