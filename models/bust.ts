// The bust between the steps of the bake: the fine skin before it is packed into a file.

export type Vec3 = readonly [x: number, y: number, z: number];

export interface Bust {
  /** Metres in the atlas frame (origin midway between the tragions, +Y up, +Z forward, the patient's left = +X). */
  readonly positions: Float64Array;
  /** Three vertex indices a triangle, counter-clockwise from outside. */
  readonly triangles: Uint32Array;
  /** Vertex of the fine skin that an hm08 vertex became, or undefined where the cut removed it. */
  readonly vertexOf: (hm08Id: number) => number | undefined;
  /** Centres of the pupils behind the closed lids. */
  readonly pupils: { readonly left: Vec3; readonly right: Vec3 };
}
