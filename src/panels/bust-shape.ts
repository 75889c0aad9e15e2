// The rough shape of the bust as circles on the stage, from its landmarks: enough to keep words off the face. Pure.
import type { Manifest, Point } from '#anatomy/manifest.ts';
import { type FlatView, placeOn, scaleOf } from './flat-view.ts';
import type { Circle } from './place-labels.ts';

export interface BustShape {
  readonly head: readonly Circle[];
  readonly bust: readonly Circle[];
}

/** Half the breadth of a head as a share of its length. */
const BREADTH_SHARE = 0.39;

/** Half thickness in metres of neck and shoulders, roughly; what is meant is only where words would be in the way. */
const NECK_M = 0.06;
const SHOULDER_M = 0.05;

/** The shape in CSS pixels of the stage; empty when the landmarks it needs are not in the manifest. */
export function bustShape(view: FlatView, { landmarks }: Manifest): BustShape {
  const at = (name: string): Point | null => landmarks[name]?.at ?? null;
  const [brow, inion, top, chin] = [at('glabella'), at('inion'), at('vertex'), at('menton')];
  const [left, right, c7] = [at('acromion-left'), at('acromion-right'), at('c7')];
  if (!brow || !inion || !top || !chin) return { head: [], bust: [] };
  const scale = scaleOf(view);
  const circle = (centre: Point, metres: number): Circle => ({ ...placeOn(view, centre), radius: metres * scale });
  const skull: Point = [0, top[1] - distance(brow, inion) / 2, (brow[2] + inion[2]) / 2];
  // A skull is longer than broad: a ball at the brow and one at the back.
  const breadth = distance(brow, inion) * BREADTH_SHARE;
  const [front, back]: readonly [Point, Point] = [
    [0, skull[1], brow[2] - breadth],
    [0, skull[1], inion[2] + breadth],
  ];
  const jaw = distance(chin, skull) / 2;
  const head = [circle(front, breadth), circle(back, breadth), circle(between(skull, chin, 0.55), jaw * 0.8)];
  if (!left || !right || !c7) return { head, bust: [] };
  const nape = between(c7, skull, 0.3);
  const across = [0, 0.25, 0.5, 0.75, 1].map((share) => between(left, right, share));
  const trunk = [1, 3].flatMap((depth) => across.map((at) => circle(lower(at, depth * SHOULDER_M), SHOULDER_M)));
  return { head, bust: [circle(nape, NECK_M), ...trunk] };
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** An acromion lies on the shoulder's skin, what is meant below it. */
const lower = ([x, y, z]: Point, metres: number): Point => [x, y - metres, z];

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
