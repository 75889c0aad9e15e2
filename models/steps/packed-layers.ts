// The meshes of layers.glb as the heads take them along: in the order of the file, each with the node that mirrors it.
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { DecodedLayers } from './pack-layers.ts';

export interface PackedLayer {
  /** Node that shows the mesh as it is. */
  readonly node: string;
  /** Node that shows it mirrored, as the right one of a pair. */
  readonly mirroredNode?: string;
  /** The muscle it is, if it is one. */
  readonly muscle?: BodyMuscleId;
  /** Metres, unit vectors, and across and along the fibres from 0 to 1; in the order of the file. */
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly uvs: Float64Array;
}

const MUSCLE = /^muscle__(.+)__(?:left|midline)$/;

export function packedLayers({ meshes, nodes }: Pick<DecodedLayers, 'meshes' | 'nodes'>): readonly PackedLayer[] {
  return [...meshes].map(([node, { positions, normals, uvs }]) => {
    const mirrored = node.replace(/__left$/, '__right');
    const muscle = MUSCLE.exec(node)?.[1] as BodyMuscleId | undefined;
    return {
      node,
      positions,
      normals,
      uvs,
      ...(mirrored !== node && nodes.includes(mirrored) ? { mirroredNode: mirrored } : {}),
      ...(muscle ? { muscle } : {}),
    };
  });
}
