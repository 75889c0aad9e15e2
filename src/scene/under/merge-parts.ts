// Joins the meshes of one kind into one geometry, so that they are drawn in one call; which part a vertex belongs to stays on it.
// Pure arithmetic on vertex arrays; knows no material and no session.
import { BufferGeometry, Float32BufferAttribute, Matrix3, type Mesh, Vector3 } from 'three';
import type { LayerPart } from '#anatomy/manifest.ts';
import { grainOf, type Weave } from './grain.ts';

/** Where one part lies in the joined arrays. */
export interface PartRange {
  readonly part: LayerPart;
  readonly firstVertex: number;
  readonly vertices: number;
  readonly firstIndex: number;
  readonly indices: number;
  /** Of its fibres; 0 where there are none. */
  readonly lengthMm: number;
}

export interface MergedParts {
  /**
   * position (metres, atlas frame), normal, open (light that gets there, 0 to 1), weave (millimetres across the fibres, share along them,
   * number of the part), grain (unit direction of the fibres, zero where there is none), index.
   */
  readonly geometry: BufferGeometry;
  /** In the order of the numbers in `weave`. */
  readonly ranges: readonly PartRange[];
}

export interface SourcePart {
  readonly part: LayerPart;
  /** Its matrixWorld is up to date; a mirrored one turns the mesh inside out, which is undone here. */
  readonly mesh: Mesh;
}

export function mergeParts(sources: readonly SourcePart[]): MergedParts {
  const count = sources.reduce((all, { mesh }) => all + mesh.geometry.getAttribute('position').count, 0);
  const position = new Float32Array(count * 3);
  const normal = new Float32Array(count * 3);
  const open = new Float32Array(count);
  const weave = new Float32Array(count * 3);
  const grain = new Float32Array(count * 3);
  const index: number[] = [];
  const ranges: PartRange[] = [];
  let firstVertex = 0;
  sources.forEach(({ part, mesh }, number) => {
    const vertices = mesh.geometry.getAttribute('position').count;
    const [from, to] = [firstVertex * 3, (firstVertex + vertices) * 3];
    const own = position.subarray(from, to);
    placeVertices(mesh, own, normal.subarray(from, to), open.subarray(firstVertex, firstVertex + vertices));
    const triangles = trianglesOf(mesh);
    const woven = weaveOf(mesh, own, triangles);
    grain.set(woven.grain, from);
    for (let i = 0; i < vertices; i++) {
      weave.set([(woven.uv[i * 2] ?? 0) * woven.widthMm, woven.uv[i * 2 + 1] ?? 0, number], from + i * 3);
    }
    ranges.push({ part, firstVertex, vertices, firstIndex: index.length, indices: triangles.length, lengthMm: woven.lengthMm });
    for (const vertex of triangles) index.push(firstVertex + vertex);
    firstVertex += vertices;
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normal, 3));
  geometry.setAttribute('open', new Float32BufferAttribute(open, 1));
  geometry.setAttribute('weave', new Float32BufferAttribute(weave, 3));
  geometry.setAttribute('grain', new Float32BufferAttribute(grain, 3));
  geometry.setIndex(index);
  return { geometry, ranges };
}

function placeVertices(mesh: Mesh, position: Float32Array, normal: Float32Array, open: Float32Array): void {
  const { geometry, matrixWorld } = mesh;
  const [places, normals, light] = [
    geometry.getAttribute('position'),
    geometry.getAttribute('normal'),
    geometry.getAttribute('color'),
  ];
  const turn = new Matrix3().getNormalMatrix(matrixWorld);
  const at = new Vector3();
  for (let i = 0; i < places.count; i++) {
    at.fromBufferAttribute(places, i)
      .applyMatrix4(matrixWorld)
      .toArray(position, i * 3);
    at.fromBufferAttribute(normals, i)
      .applyMatrix3(turn)
      .normalize()
      .toArray(normal, i * 3);
    open[i] = light.getX(i);
  }
}

function trianglesOf({ geometry, matrixWorld }: Mesh): number[] {
  const triangles = Array.from(geometry.index?.array ?? []);
  if (matrixWorld.determinant() >= 0) return triangles;
  for (let i = 0; i + 2 < triangles.length; i += 3) {
    const [second, third] = [triangles[i + 1] ?? 0, triangles[i + 2] ?? 0];
    triangles[i + 1] = third;
    triangles[i + 2] = second;
  }
  return triangles;
}

function weaveOf(
  { geometry }: Mesh,
  position: Float32Array,
  triangles: readonly number[],
): Weave & { readonly uv: Float32Array } {
  const vertices = position.length / 3;
  const uv = new Float32Array(vertices * 2);
  const given = geometry.hasAttribute('uv') ? geometry.getAttribute('uv') : null;
  for (let i = 0; given && i < vertices; i++) uv.set([given.getX(i), given.getY(i)], i * 2);
  return { uv, ...grainOf(position, uv, triangles) };
}
