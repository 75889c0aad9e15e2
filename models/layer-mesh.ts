// What lies under the skin between the steps of the bake: one mesh of layers.glb, before it is packed.
import type { BodyMuscleId, NerveId } from '#protocol/vocabulary.ts';

/** Only the left one of a pair is made: the file shows the same mesh mirrored as the right one. */
export type LayerName =
  | { readonly kind: 'muscle'; readonly id: BodyMuscleId; readonly side: 'left' | 'midline' }
  | { readonly kind: 'nerve'; readonly id: NerveId; readonly side: 'left' }
  | { readonly kind: 'base' };

export interface LayerMesh {
  readonly name: LayerName;
  /** Metres in the atlas frame, three numbers a vertex. */
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  /** Counter-clockwise from outside. */
  readonly triangles: Uint32Array;
  /** Light that gets there, 0 to 1 a vertex. */
  readonly occlusion: Float64Array;
  /**
   * Two numbers a vertex, 0 to 1: u across the fibres, v along them from origin (0) to insertion (1); of a nerve, u round the tube and v
   * from where it is first drawn to its last branch. All 0 on the base.
   */
  readonly uvs: Float64Array;
}

/** The name of the node in layers.glb. */
export function nodeName(name: LayerName, side: 'left' | 'right'): string {
  if (name.kind === 'base') return 'base';
  return `${name.kind}__${name.id}__${name.side === 'midline' ? 'midline' : side}`;
}
