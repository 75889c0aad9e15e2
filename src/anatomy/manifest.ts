// What the bake says about the head (public/models/atlas.json): typed here, validated in parse-manifest.ts.
// Positions are metres in the atlas frame: origin midway between the tragions, +Y up, +Z forward, the patient's left = +X.
import type { BodyMuscleId, MuscleId, NerveId, RegionId, Side, SiteId } from '#protocol/vocabulary.ts';

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

/** The average adult of head.glb, and six others made of the same mesh; named neutrally, described by measurements. */
export const HEAD_IDS = ['average', 'head-a', 'head-b', 'head-c', 'head-d', 'head-e', 'head-f'] as const;
export type HeadId = (typeof HEAD_IDS)[number];
export type OtherHeadId = Exclude<HeadId, 'average'>;

/** One mesh of layers.glb. */
export interface LayerPart {
  /** `muscle__temporalis__left`, `nerve__supraorbital__right`, `base`. */
  readonly node: string;
  readonly part:
    | { readonly kind: 'muscle'; readonly id: BodyMuscleId; readonly side: Side }
    | { readonly kind: 'nerve'; readonly id: NerveId; readonly side: 'left' | 'right' }
    | { readonly kind: 'base' };
  /** A place on its outer surface from which a leader line may start. */
  readonly anchor: Point;
  /** Of a muscle: shares of its fibres' length that are tendon, at the origin and at the insertion; they sum to 1 where all of it is. */
  readonly tendon?: readonly [origin: number, insertion: number];
}

/** A whole other head: the same rules, worked out anew on its skin. */
export interface PlacedHead {
  /** Name of its morph target in heads.glb. */
  readonly target: string;
  readonly sites: readonly PlacedSite[];
  readonly landmarks: Readonly<Record<string, { readonly at: Point }>>;
  /** What tells it from the others, millimetres: head length and breadth, face height, neck circumference ... */
  readonly sizes: Readonly<Record<string, number>>;
}

/** What a needle meets straight below a point of the average head, from the skin inwards. */
export interface Stratum {
  readonly muscle: BodyMuscleId;
  /** Millimetres below the skin, along the skin's normal. */
  readonly fromMm: number;
  readonly toMm: number;
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
  /** layers.glb: SHA-256 (hex) and its meshes. */
  readonly layers: { readonly model: string; readonly parts: readonly LayerPart[] };
  readonly strata: Readonly<Record<SiteId, readonly Stratum[]>>;
  /** heads.glb: SHA-256 (hex) and the names of its morph targets in their order. */
  readonly morphs: { readonly model: string; readonly targets: readonly string[] };
  /** Morph target that shows what a muscle of the scheme does, where there is one. */
  readonly actions: Readonly<Partial<Record<MuscleId, string>>>;
  readonly heads: Readonly<Record<OtherHeadId, PlacedHead>>;
}
