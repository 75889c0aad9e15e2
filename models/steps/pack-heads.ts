// Writes heads.glb: for every mesh of the atlas its places and, as morph targets, how far each vertex moves to another head or in an
// action. Whole steps of one grid, meshopt-compressed. Knows the file format, no anatomy.
import type { Accessor, Primitive } from '@gltf-transform/core';
import { newDocument, readGlb, writeGlb } from './glb-file.ts';

export interface MorphedMesh {
  /** Node under which the mesh is shown as it is. */
  readonly node: string;
  /** Node that shows it mirrored (the patient's right), if there is one. */
  readonly mirroredNode?: string;
  /** One step of its places and moves, metres. */
  readonly stepM: number;
  /** Metres in the order of the mesh's own file. */
  readonly positions: Float64Array;
  /** Metres by which each vertex moves, one array a target. */
  readonly moves: readonly Float64Array[];
}

/** Bytes of heads.glb. The same input gives the same bytes. @param targets names of the morph targets, in the order of `moves` */
export async function packHeads(meshes: readonly MorphedMesh[], targets: readonly string[]): Promise<Uint8Array> {
  const document = newDocument();
  const buffer = document.createBuffer();
  const scene = document.createScene('heads');
  const steps = (metres: Float64Array, size: number): Accessor =>
    document
      .createAccessor()
      .setType('VEC3')
      .setArray(Int16Array.from(metres, (value) => Math.round(value / size)))
      .setBuffer(buffer);
  const index = document.createAccessor().setType('SCALAR').setArray(ONE_TRIANGLE).setBuffer(buffer);
  for (const { node, mirroredNode, stepM: size, positions, moves } of meshes) {
    const primitive = document.createPrimitive().setIndices(index).setAttribute('POSITION', steps(positions, size));
    moves.forEach((move, i) => {
      primitive.addTarget(document.createPrimitiveTarget(targets[i]).setAttribute('POSITION', steps(move, size)));
    });
    const mesh = document
      .createMesh(node)
      .addPrimitive(primitive)
      .setWeights(targets.map(() => 0))
      .setExtras({ targetNames: targets });
    scene.addChild(document.createNode(node).setMesh(mesh).setScale([size, size, size]));
    if (mirroredNode) scene.addChild(document.createNode(mirroredNode).setMesh(mesh).setScale([-size, size, size]));
  }
  return writeGlb(document, 'quantize');
}

/** The triangles stand in head.glb and layers.glb: here a mesh is only its vertices, and one triangle to be a mesh at all. */
const ONE_TRIANGLE = Uint16Array.of(0, 1, 2);

/** A mesh as the browser will see it: metres, by the node that shows it unmirrored. */
export type DecodedMorphs = ReadonlyMap<
  string,
  { readonly positions: Float64Array; readonly moves: ReadonlyMap<string, Float64Array> }
>;

/** @throws when a mesh does not name its targets */
export async function decodeHeads(glb: Uint8Array): Promise<DecodedMorphs> {
  const document = await readGlb(glb);
  const found = new Map<string, { readonly positions: Float64Array; readonly moves: ReadonlyMap<string, Float64Array> }>();
  for (const node of document.getRoot().listNodes()) {
    const [size] = node.getScale();
    const mesh = node.getMesh();
    const primitive = mesh?.listPrimitives()[0];
    if (!mesh || !primitive || size < 0) continue;
    const { targetNames } = mesh.getExtras() as { readonly targetNames?: readonly string[] };
    if (!targetNames) throw new Error(`heads.glb: the mesh "${node.getName()}" does not name its targets`);
    const metres = (holder: Pick<Primitive, 'getAttribute'> | undefined): Float64Array =>
      Float64Array.from(holder?.getAttribute('POSITION')?.getArray() ?? new Int16Array(), (value: number) => value * size);
    const moved = primitive.listTargets();
    found.set(node.getName(), {
      positions: metres(primitive),
      moves: new Map(targetNames.map((name, i) => [name, metres(moved[i])])),
    });
  }
  return found;
}
