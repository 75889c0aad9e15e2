// Where everything of an exported picture stands: the part of the stage that is in sight, the names of areas or points beside what they
// name, the line below with what it is and where it comes from. Pure; CSS pixels of the stage.
import type { Insets } from '#anatomy/camera-fit.ts';
import type { Manifest } from '#anatomy/manifest.ts';
import { REGION_IDS, type RegionId, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import type { Part, StageFrame } from '#session/stage-link.ts';
import { labelRoom, labelsOf, tieOf } from '../../label-room.ts';
import { placeLabels } from '../../place-labels.ts';

/** One name with the line that ties it; places from the picture's own left and top edges. */
export interface PictureLabel {
  readonly text: string;
  readonly x: number;
  /** Of the middle of the letters. */
  readonly y: number;
  readonly align: 'left' | 'right';
  /** The `d` of an SVG path; empty where there is none. */
  readonly tie: string;
}

/** Without the strip below, whose height depends on how its lines break. */
export interface Composition {
  readonly part: Part;
  /** Where the picture begins: names of points stand beside it. */
  readonly pictureX: number;
  readonly labels: readonly PictureLabel[];
  readonly width: number;
  readonly height: number;
}

export const LETTER_PX = 16;
const AREA_HEIGHT_PX = 32;
const ROW_PX = 24;
const EDGE_PX = 12;
const TIE_GAP_PX = 6;
/** A line ends so far before the middle of a point. */
const POINT_GAP_PX = 11;

export interface Seen {
  readonly frame: StageFrame;
  readonly insets: Insets;
  readonly manifest: Manifest | null;
  readonly openRegion: RegionId | null;
}

export interface Naming {
  readonly area: (id: RegionId) => string;
  readonly point: (id: SiteId) => string;
  /** Width of a text in LETTER_PX letters. */
  readonly widthOf: (text: string) => number;
}

/** @param naming null for a picture without names */
export function compose({ frame, insets, manifest, openRegion }: Seen, naming: Naming | null): Composition {
  const covered = insets.bottom > AREA_HEIGHT_PX ? insets.bottom : 0;
  const part = { x: insets.left, y: 0, width: frame.width - insets.left - insets.right, height: frame.height - covered };
  const plain = { part, pictureX: 0, labels: [], width: part.width, height: part.height };
  if (naming === null) return plain;
  if (openRegion === null) return { ...plain, labels: areaNames(frame, insets, manifest, naming) };
  return { ...plain, ...pointNames(frame, part, naming) };
}

function areaNames(frame: StageFrame, insets: Insets, manifest: Manifest | null, naming: Naming): readonly PictureLabel[] {
  const sizes = new Map(REGION_IDS.map((id) => [id, { width: naming.widthOf(naming.area(id)), height: AREA_HEIGHT_PX }]));
  const wanted = labelsOf(frame, sizes, false).filter(({ anchor }) => anchor !== null);
  const placed = placeLabels(wanted, labelRoom(frame, insets, manifest), {});
  return wanted.flatMap((label) => {
    const spot = placed[label.id];
    if (!spot) return [];
    const left = spot.side === 'left';
    const x = (left ? spot.left + label.width : spot.left) - insets.left;
    const text = naming.area(label.id);
    return [
      {
        text,
        x,
        y: spot.top + label.height / 2,
        align: left ? ('right' as const) : ('left' as const),
        tie: shifted(tieOf(label, spot), insets.left),
      },
    ];
  });
}

const shifted = (path: string, by: number): string =>
  path.replace(/([ML])([\d.-]+)/g, (_, kind, x) => `${kind}${Number(x) - by}`);

/**
 * The points in sight, named in a column beside the picture on their own side, from above to below as they stand, so that no name lies on
 * a point and no two lines cross.
 */
function pointNames(frame: StageFrame, part: Part, naming: Naming): Pick<Composition, 'labels' | 'pictureX' | 'width'> {
  const seen = SITE_IDS.map((id) => ({ id, ...frame.sites[id] })).filter(
    ({ x, y, facing }) => facing && x > part.x && x < part.x + part.width && y > part.y && y < part.y + part.height,
  );
  const middle = seen.reduce((sum, { x }) => sum + x, 0) / Math.max(1, seen.length);
  const onSide = (left: boolean) => seen.filter(({ x }) => x <= middle === left).sort((one, other) => one.y - other.y);
  const roomFor = (own: typeof seen): number =>
    own.length === 0 ? 0 : Math.max(...own.map(({ id }) => naming.widthOf(naming.point(id)))) + EDGE_PX + TIE_GAP_PX;
  const [lefts, rights] = [onSide(true), onSide(false)];
  const pictureX = roomFor(lefts);
  const named = (own: typeof seen, align: 'left' | 'right'): readonly PictureLabel[] => {
    const x = align === 'right' ? pictureX - TIE_GAP_PX : pictureX + part.width + TIE_GAP_PX;
    const heights = spread(
      own.map(({ y }) => y),
      part.height,
    );
    return own.map((point, at) => {
      const from = { x: x + (align === 'right' ? TIE_GAP_PX : -TIE_GAP_PX), y: heights[at] ?? 0 };
      const [dx, dy] = [point.x - part.x + pictureX - from.x, point.y - from.y];
      const share = Math.max(0, 1 - POINT_GAP_PX / Math.hypot(dx, dy));
      const tie = `M${from.x} ${from.y}L${from.x + dx * share} ${from.y + dy * share}`;
      return { text: naming.point(point.id), x, y: from.y, align, tie };
    });
  };
  return {
    pictureX,
    width: pictureX + part.width + roomFor(rights),
    labels: [...named(lefts, 'right'), ...named(rights, 'left')],
  };
}

/** Rising heights as near to the wanted ones as rows of their own and the edges allow. */
function spread(wanted: readonly number[], height: number): readonly number[] {
  const down: number[] = [];
  for (const y of wanted) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + ROW_PX, ROW_PX));
  const up: number[] = [];
  for (const y of [...down].reverse()) up.unshift(Math.min(y, (up[0] ?? Infinity) - ROW_PX, height - ROW_PX));
  return up;
}
