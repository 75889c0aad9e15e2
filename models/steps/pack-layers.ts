// Writes layers.glb: a named node for every mesh under the skin, the right one of a pair as the left one mirrored, and the skin areas by
// nerve root. Quantised on one grid, meshopt-compressed. Knows the file format, no anatomy.
import type { Accessor } from '@gltf-transform/core';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { type LayerMesh, nodeName } from '../layer-mesh.ts';
import { DERMATOME_NODE, LAYER_PACKING } from '../recipe/packing-layers.ts';
import { byteOf, greys, newDocument, readGlb, writeGlb } from './glb-file.ts';

/** Weights of V1, V2, V3, C2 and C3, five numbers from 0 to 1 for each vertex of the skin as decoded from head.glb. */
export type DermatomeWeights = Float64Array;
const ROOTS = 5;
const POINTS = 0;

/** Bytes of layers.glb. The same input gives the same bytes. */
export async function packLayers(meshes: readonly LayerMesh[], dermatomes: DermatomeWeights): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = newDocument();
  const buffer = document.createBuffer();
  const scene = document.createScene('layers');
  const accessor = (
    type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
    array: Parameters<Accessor['setArray']>[0],
    normalized = false,
  ): Accessor => document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
  const step = LAYER_PACKING.stepM;
  for (const { name, positions, normals, triangles, occlusion, uvs } of meshes) {
    const left = nodeName(name, 'left');
    const primitive = document
      .createPrimitive()
      .setAttribute(
        'POSITION',
        accessor(
          'VEC3',
          Int16Array.from(positions, (value) => Math.round(value / step)),
        ),
      )
      .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(normals)))
      .setAttribute('COLOR_0', accessor('VEC4', greys(occlusion), true))
      .setIndices(accessor('SCALAR', Uint32Array.from(triangles)));
    if (name.kind !== 'base') primitive.setAttribute('TEXCOORD_0', accessor('VEC2', Float32Array.from(uvs)));
    const mesh = document.createMesh(left).addPrimitive(primitive);
    scene.addChild(document.createNode(left).setMesh(mesh).setScale([step, step, step]));
    if (isPaired(name)) scene.addChild(document.createNode(nodeName(name, 'right')).setMesh(mesh).setScale([-step, step, step]));
  }
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size', cleanup: false }),
    quantize({
      pattern: /^(NORMAL|TEXCOORD_0)$/,
      quantizeNormal: LAYER_PACKING.normalBits,
      quantizeTexcoord: LAYER_PACKING.uvBits,
      cleanup: false,
    }),
  );
  const [first, second] = bytesOf(dermatomes);
  const areas = document
    .createPrimitive()
    .setMode(POINTS)
    // Nobody draws these points; a primitive without places would only be half valid, and noughts weigh next to nothing.
    .setAttribute('POSITION', accessor('VEC3', new Int16Array((dermatomes.length / ROOTS) * 3)))
    .setAttribute('_DERMATOME_A', accessor('VEC4', first, true))
    .setAttribute('_DERMATOME_B', accessor('VEC4', second, true));
  scene.addChild(document.createNode(DERMATOME_NODE).setMesh(document.createMesh(DERMATOME_NODE).addPrimitive(areas)));
  for (const unused of document.getRoot().listAccessors()) if (unused.listParents().length < 2) unused.dispose();
  return writeGlb(document, 'filter');
}

/** A mesh as the browser will see it, by the name of the node that shows it unmirrored. */
export interface DecodedLayer {
  /** Metres. */
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly triangles: Uint32Array;
  readonly occlusion: Float64Array;
  /** Two numbers a vertex, 0 to 1; all 0 where the file has none. */
  readonly uvs: Float64Array;
}

export interface DecodedLayers {
  readonly meshes: ReadonlyMap<string, DecodedLayer>;
  readonly dermatomes: DermatomeWeights;
  /** Every node of the file. */
  readonly nodes: readonly string[];
}

/** @throws when a node has no indexed mesh with places, or the skin areas are missing */
export async function decodeLayers(glb: Uint8Array): Promise<DecodedLayers> {
  const document = await readGlb(glb);
  const meshes = new Map<string, DecodedLayer>();
  let dermatomes: DermatomeWeights | undefined;
  const nodes = document.getRoot().listNodes();
  for (const node of nodes) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const numbers = (semantic: string, width: number): Float64Array => {
      const attribute = primitive?.getAttribute(semantic);
      const out = new Float64Array((attribute?.getCount() ?? 0) * width);
      for (let v = 0; v * width < out.length; v++) out.set((attribute?.getElement(v, []) ?? []).slice(0, width), v * width);
      return out;
    };
    if (node.getName() === DERMATOME_NODE) {
      const [a, b] = [numbers('_DERMATOME_A', 4), numbers('_DERMATOME_B', 4)];
      dermatomes = Float64Array.from({ length: (a.length / 4) * ROOTS }, (_, i) => {
        const [v, root] = [Math.floor(i / ROOTS), i % ROOTS];
        return (root < 4 ? a[v * 4 + root] : b[v * 4]) ?? 0;
      });
      continue;
    }
    const [size] = node.getScale();
    const indices = primitive?.getIndices()?.getArray();
    if (!indices || !primitive?.getAttribute('POSITION')) {
      throw new Error(`layers.glb: the node "${node.getName()}" has no indexed mesh with places`);
    }
    if (size < 0) continue;
    const positions = numbers('POSITION', 3).map((value) => value * size);
    const uvs = numbers('TEXCOORD_0', 2);
    meshes.set(node.getName(), {
      positions,
      normals: numbers('NORMAL', 3),
      triangles: Uint32Array.from(indices),
      occlusion: numbers('COLOR_0', 1),
      uvs: uvs.length > 0 ? uvs : new Float64Array((positions.length / 3) * 2),
    });
  }
  if (!dermatomes) throw new Error(`layers.glb: no node "${DERMATOME_NODE}"`);
  return { meshes, dermatomes, nodes: nodes.map((node) => node.getName()) };
}

function isPaired(name: LayerMesh['name']): boolean {
  return name.kind !== 'base' && name.side === 'left';
}

function bytesOf(weights: DermatomeWeights): readonly [Uint8Array, Uint8Array] {
  const count = weights.length / ROOTS;
  const at = (v: number, root: number): number => byteOf(weights[v * ROOTS + root] ?? 0);
  return [
    Uint8Array.from({ length: count * 4 }, (_, i) => at(i >> 2, i % 4)),
    Uint8Array.from({ length: count * 4 }, (_, i) => (i % 4 === 0 ? at(i >> 2, 4) : 0)),
  ];
}
