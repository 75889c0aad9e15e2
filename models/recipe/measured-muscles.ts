// What was measured on real muscles after they had been laid into the raw hm08 head: what the made ones are compared with. Figures only, none of
// the geometry: trapezius, splenius, semispinalis and sternocleidomastoid from BodyParts3D 4.0 (The Database Center for Life Science, CC BY 4.0),
// the others from Z-Anatomy, which descends from it (CC BY-SA 4.0). Millimetres in the facts' frame (recipe/carrier.ts), left side.
import type { BodyMuscleId } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';

export interface MeasuredMuscle {
  /** Skin that the muscle lies under, one side (procerus and galea: of what was measured on the left). */
  readonly areaMm2: number;
  /** Middle of the muscle. */
  readonly centroid: Vec3;
  /** Skin to outer surface, mean; absent where the measured muscle pierces the skin and its depth is not to be trusted. */
  readonly depthMm?: number;
  /** Middle of the end that the fibres leave, and of the end they run to. */
  readonly from?: Vec3;
  readonly to?: Vec3;
}

export const MEASURED: Readonly<Record<BodyMuscleId, MeasuredMuscle>> = {
  frontalis: { areaMm2: 4593, centroid: [29.8, 66, 77], from: [31.7, 99.3, 64.5], to: [16.2, 34.5, 84] },
  corrugator: { areaMm2: 224, centroid: [21.1, 39.1, 82.8], depthMm: 4, from: [9.6, 29.9, 85.3], to: [31.3, 45.7, 80] },
  procerus: { areaMm2: 654, centroid: [9.1, 40.4, 88.7], depthMm: 3, from: [2.6, 23.2, 89], to: [6.5, 56.1, 90.8] },
  temporalis: { areaMm2: 8739, centroid: [61.2, 39.1, 22.2], depthMm: 5.1, from: [61, 41.2, 19.9], to: [43.7, -13.2, 47.2] },
  occipitalis: { areaMm2: 2332, centroid: [38.4, 27.6, -72.8], depthMm: 6, from: [31.1, 11, -74.2], to: [34, 44.3, -83] },
  'orbicularis-oculi': { areaMm2: 2234, centroid: [33.3, 23.3, 76.6] },
  'splenius-capitis': {
    areaMm2: 4750,
    centroid: [17.2, -112.9, -61.3],
    depthMm: 16,
    from: [5.2, -187.3, -87.7],
    to: [52.7, -11.2, -28.6],
  },
  'semispinalis-capitis': {
    areaMm2: 2563,
    centroid: [22.4, -50.1, -53.5],
    depthMm: 17.2,
    from: [19, -125.7, -49.7],
    to: [20.5, -12, -64.6],
  },
  'trapezius-descending': {
    areaMm2: 9004,
    centroid: [32.9, -103.4, -57.4],
    depthMm: 14.2,
    from: [2.2, -10.3, -64.3],
    to: [110.7, -152, -45.7],
  },
  'trapezius-transverse': {
    areaMm2: 5394,
    centroid: [47.6, -157, -78.9],
    depthMm: 14.3,
    from: [0.1, -161.5, -85.7],
    to: [153.1, -142.3, -48],
  },
  sternocleidomastoid: { areaMm2: 7151, centroid: [32.9, -108.8, 0.4], from: [10.3, -199.7, 34.9], to: [52.7, -6.7, -35] },
  galea: { areaMm2: 15_381, centroid: [31.8, 98.3, -21.6], depthMm: 4 },
};

/** The measured corrugator is a strip: its width between what its area gives along the muscle (8.4) and along the skin over it (5.3). */
const STRIP = 7;

/** Edges read off the skin: at a coordinate along one axis the range along another. `where` narrows it to skin that the table speaks of. */
export interface MeasuredOutline {
  readonly muscles: readonly BodyMuscleId[];
  /** 0 lateral, 1 up, 2 forward. */
  readonly by: 0 | 1 | 2;
  readonly range: 0 | 1 | 2;
  readonly rows: readonly (readonly [at: number, from: number, to: number])[];
  readonly where: Partial<Record<'lateral' | 'up' | 'forward', readonly [min: number, max: number]>>;
}

/** The skin of the inion in the facts' frame, from which the nape's levels are counted. */
const INION_UP = -7.2;

function nape(rows: readonly (readonly [below: number, from: number, to: number])[]): MeasuredOutline['rows'] {
  return rows.map(([below, from, to]) => [INION_UP - below, from, to] as const).reverse();
}

/** The strip between two measured ends as rows: at each distance from the midline how far it reaches down and up. */
function strip([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], width: number): MeasuredOutline['rows'] {
  const [dx, dy] = [(x1 - x0) / Math.hypot(x1 - x0, y1 - y0), (y1 - y0) / Math.hypot(x1 - x0, y1 - y0)];
  const [nx, ny] = [(-dy * width) / 2, (dx * width) / 2];
  const corners = [
    [x0 + nx, y0 + ny],
    [x1 + nx, y1 + ny],
    [x1 - nx, y1 - ny],
    [x0 - nx, y0 - ny],
  ] as const;
  const at = corners.map(([x]) => x).sort((a, b) => a - b);
  return at.map((x) => {
    const crossed = corners.flatMap(([ax, ay], i) => {
      const [bx, by] = corners[(i + 1) % 4] ?? [ax, ay];
      return (x - ax) * (x - bx) <= 0 ? [ay + (by - ay) * ((x - ax) / (bx - ax))] : [];
    });
    return [x, Math.min(...crossed), Math.max(...crossed)] as const;
  });
}

export const MEASURED_OUTLINES: readonly MeasuredOutline[] = [
  {
    muscles: ['frontalis'],
    by: 0,
    range: 1,
    // biome-ignore format: a table
    rows: [[0, 35, 85], [10, 29, 95], [20, 39, 100], [30, 42, 102], [40, 41, 101], [50, 38, 96], [60, 60, 83]],
    where: { forward: [30, 120] },
  },
  {
    muscles: ['temporalis'],
    by: 1,
    range: 2,
    // biome-ignore format: a table
    rows: [
      [-10, 26, 68], [0, 19, 64], [10, 4, 63], [20, -15, 63], [30, -30, 63], [40, -37, 65], [50, -38, 65], [60, -38, 63],
      [70, -33, 57], [80, -26, 48], [90, -10, 37],
    ],
    where: { up: [-10, 200], lateral: [30, 100] },
  },
  { muscles: ['corrugator'], by: 0, range: 1, rows: strip([9.6, 29.9], [31.3, 45.7], STRIP), where: { forward: [60, 120] } },
  {
    muscles: ['occipitalis'],
    by: 0,
    range: 1,
    // biome-ignore format: a table
    rows: [[15, 9, 44], [57, 9, 44]],
    where: { forward: [-120, -40] },
  },
  {
    muscles: ['trapezius-descending', 'trapezius-transverse'],
    by: 1,
    range: 0,
    // biome-ignore format: a table
    rows: nape([
      [0, 4, 43], [10, 0, 42], [20, 1, 40], [30, 0, 41], [40, 0, 44], [50, 0, 44], [60, 0, 45], [70, 0, 46], [80, 0, 47],
      [90, 0, 49], [100, 0, 54], [110, 0, 65], [120, 0, 83],
    ]),
    where: { up: [INION_UP - 120, INION_UP], forward: [-140, -32] },
  },
  {
    muscles: ['trapezius-descending', 'trapezius-transverse'],
    by: 0,
    range: 2,
    // biome-ignore format: a table
    rows: [
      [60, -100, -18], [70, -100, -10], [80, -100, -8], [90, -100, -22], [100, -100, -33], [110, -100, -36],
      [120, -100, -42], [130, -100, -44], [140, -100, -40], [150, -100, -38],
    ],
    where: { lateral: [60, 150], up: [-152, -90], forward: [-75, 30] },
  },
  {
    muscles: ['splenius-capitis'],
    by: 1,
    range: 0,
    // biome-ignore format: a table
    rows: nape([
      [0, 57, 59], [10, 53, 58], [20, 49, 56], [30, 47, 53], [40, 45, 50], [50, 27, 47], [60, 18, 45], [70, 10, 46],
      [80, 2, 47], [90, 0, 49], [100, 0, 24], [110, 0, 21], [120, 0, 15],
    ]),
    where: { up: [INION_UP - 120, INION_UP], forward: [-140, -15] },
  },
  {
    muscles: ['semispinalis-capitis'],
    by: 1,
    range: 0,
    // biome-ignore format: a table
    rows: nape([
      [10, 7, 48], [20, 5, 48], [30, 4, 47], [40, 2, 46], [50, 2, 46], [60, 3, 45], [70, 3, 46], [80, 3, 24], [90, 4, 8],
    ]),
    where: { up: [INION_UP - 90, INION_UP - 10], forward: [-140, -32] },
  },
  {
    muscles: ['sternocleidomastoid'],
    by: 1,
    range: 0,
    // biome-ignore format: a table
    rows: nape([
      [0, 53, 59], [10, 54, 59], [20, 52, 56], [30, 50, 54], [40, 48, 51], [50, 43, 48], [60, 37, 46], [70, 29, 44],
      [80, 23, 43], [90, 19, 42], [100, 16, 42], [110, 16, 42], [120, 14, 41],
    ]),
    where: { up: [INION_UP - 120, INION_UP], forward: [-50, 25] },
  },
];
