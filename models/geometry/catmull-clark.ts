// Catmull-Clark subdivision of an all-quad surface with borders. Pure arrays.

export interface QuadMesh {
  readonly positions: Float64Array;
  /** Four vertex indices a face. */
  readonly quads: Uint32Array;
}

/**
 * One step of Catmull-Clark. The first vertices of the result are the old ones in their order (moved); then one point an edge,
 * then one a face. Borders follow the cubic B-spline of the border alone.
 */
export function catmullClark({ positions, quads }: QuadMesh): QuadMesh {
  const vertexCount = positions.length / 3;
  const faceCount = quads.length / 4;
  const edges = new Map<number, { readonly a: number; readonly b: number; readonly index: number; readonly faces: number[] }>();
  const edgeOf = (a: number, b: number): number => {
    const key = a < b ? a * vertexCount + b : b * vertexCount + a;
    let edge = edges.get(key);
    if (!edge) {
      edge = { a, b, index: edges.size, faces: [] };
      edges.set(key, edge);
    }
    return key;
  };
  const faceEdges: number[] = [];
  for (let f = 0; f < faceCount; f++) {
    for (let c = 0; c < 4; c++) {
      const key = edgeOf(at(quads, f * 4 + c), at(quads, f * 4 + ((c + 1) % 4)));
      faceEdges.push(key);
      edges.get(key)?.faces.push(f);
    }
  }

  const facePoints = new Float64Array(faceCount * 3);
  for (let f = 0; f < faceCount; f++) {
    for (let c = 0; c < 4; c++) addScaled(facePoints, f, positions, at(quads, f * 4 + c), 0.25);
  }
  const edgePoints = new Float64Array(edges.size * 3);
  const borderSum = new Float64Array(vertexCount * 3);
  const borderCount = new Uint8Array(vertexCount);
  const midSum = new Float64Array(vertexCount * 3);
  const edgeCount = new Uint8Array(vertexCount);
  for (const { a, b, index, faces } of edges.values()) {
    const border = faces.length === 1;
    for (const v of [a, b]) addScaled(edgePoints, index, positions, v, border ? 0.5 : 0.25);
    if (!border) for (const f of faces) addScaled(edgePoints, index, facePoints, f, 0.5 / faces.length);
    for (const [v, other] of [
      [a, b],
      [b, a],
    ] as const) {
      edgeCount[v] = (edgeCount[v] ?? 0) + 1;
      addScaled(midSum, v, positions, v, 0.5);
      addScaled(midSum, v, positions, other, 0.5);
      if (border) {
        borderCount[v] = (borderCount[v] ?? 0) + 1;
        addScaled(borderSum, v, positions, other, 1);
      }
    }
  }
  const faceSum = new Float64Array(vertexCount * 3);
  const facesAt = new Uint8Array(vertexCount);
  for (let f = 0; f < faceCount; f++) {
    for (let c = 0; c < 4; c++) {
      const v = at(quads, f * 4 + c);
      facesAt[v] = (facesAt[v] ?? 0) + 1;
      addScaled(faceSum, v, facePoints, f, 1);
    }
  }
  const moved = new Float64Array(positions.length);
  for (let v = 0; v < vertexCount; v++) {
    const n = at(facesAt, v);
    if (n === 0) addScaled(moved, v, positions, v, 1);
    else if (at(borderCount, v) === 2) {
      addScaled(moved, v, positions, v, 0.75);
      addScaled(moved, v, borderSum, v, 0.125);
    } else if (at(borderCount, v) > 0) addScaled(moved, v, positions, v, 1);
    else {
      addScaled(moved, v, faceSum, v, 1 / (n * n));
      addScaled(moved, v, midSum, v, 2 / (n * at(edgeCount, v)));
      addScaled(moved, v, positions, v, (n - 3) / n);
    }
  }

  const out = new Float64Array(moved.length + edgePoints.length + facePoints.length);
  out.set(moved, 0);
  out.set(edgePoints, moved.length);
  out.set(facePoints, moved.length + edgePoints.length);
  const firstFace = vertexCount + edges.size;
  const fine = new Uint32Array(faceCount * 16);
  for (let f = 0; f < faceCount; f++) {
    for (let c = 0; c < 4; c++) {
      const next = edges.get(faceEdges[f * 4 + c] ?? 0)?.index ?? 0;
      const before = edges.get(faceEdges[f * 4 + ((c + 3) % 4)] ?? 0)?.index ?? 0;
      fine.set([at(quads, f * 4 + c), vertexCount + next, firstFace + f, vertexCount + before], f * 16 + c * 4);
    }
  }
  return { positions: out, quads: fine };
}

function at(array: Uint32Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}

function addScaled(into: Float64Array, i: number, from: Float64Array, j: number, scale: number): void {
  for (let axis = 0; axis < 3; axis++) into[i * 3 + axis] = (into[i * 3 + axis] ?? 0) + (from[j * 3 + axis] ?? 0) * scale;
}
