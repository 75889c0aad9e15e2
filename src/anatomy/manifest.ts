// What the bake says about the head (public/models/atlas.json): typed here, validated in parse-manifest.ts.
// Positions are metres in the atlas frame: origin midway between the tragions, +Y up, +Z forward, the patient's left = +X.
import type { MuscleId, RegionId, Side, SiteId } from '#protocol/vocabulary.ts';

export type Point = readonly [x: number, y: number, z: number];

export const VIEW_IDS = [
  'start',
  'front',
  'left',
  'right',
  'back',
  'forehead',
  'temple-left',
  'temple-right',
  'occipital',
  'neck',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** A way of looking: the camera stands on a sphere about `target` and fits a box of the given half sizes, seen face on. */
export interface View {
  readonly target: Point;
  /** Degrees about +Y: 0 looks at the face, +90 at the patient's left side, 180 at the back. */
  readonly azimuthDeg: number;
  /** Degrees above the horizontal, -30 to 60. */
  readonly elevationDeg: number;
  /** Half width and half height in metres of what must be in sight. */
  readonly halfSize: readonly [width: number, height: number];
}

export interface Measure {
  /** What was measured from: a landmark name, a site id or a pair "inion>mastoid-left". */
  readonly from: string;
  readonly alongSkinMm?: number;
  readonly fraction?: number;
  /** The published rule's own value in the same unit. */
  readonly published: number;
  readonly accept: readonly [min: number, max: number];
  /** Source ids, space-separated, e.g. "S1 S3". */
  readonly source: string;
}

export interface PlacedSite {
  readonly id: SiteId;
  readonly muscle: MuscleId;
  readonly region: RegionId;
  readonly side: Side;
  readonly units: number;
  readonly at: Point;
  readonly normal: Point;
  /** Vertex indices into the skin node's decoded primitive. */
  readonly triangle: readonly [number, number, number];
  readonly barycentric: readonly [number, number, number];
  readonly toleranceMm: number;
  readonly measured: readonly Measure[];
}

export interface PlacedRegion {
  readonly id: RegionId;
  readonly sites: readonly SiteId[];
  /** Points on the skin where an area's label may be tied: one, or one a side. */
  readonly anchors: readonly { readonly at: Point; readonly normal: Point }[];
}

export interface Zone {
  readonly id: string;
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Closed outline on the skin, first point not repeated. */
  readonly outline: readonly Point[];
}

export interface Manifest {
  readonly schema: number;
  readonly unit: 'm';
  readonly frame: string;
  readonly skinNode: string;
  /** SHA-256 (hex) of the head.glb this manifest belongs to. */
  readonly model: string;
  readonly landmarks: Readonly<Record<string, { readonly at: Point }>>;
  readonly regions: readonly PlacedRegion[];
  readonly sites: readonly PlacedSite[];
  readonly curves: Readonly<Record<string, readonly Point[]>>;
  readonly zones: readonly Zone[];
  readonly views: Readonly<Record<ViewId, View>>;
}
