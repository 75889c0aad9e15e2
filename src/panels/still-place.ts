// Which still shows what is to be seen, how it lies on the stage, and where the points of the head then are. Pure. Every still was
// shot through `fitView` on one stage without insets, so `projectPoint` says where each point lies on it.
import { clearPart, facesLens, facing, fitView, type Insets, type Lens, projectPoint, type Stage } from '#anatomy/camera-fit.ts';
import type { Manifest, PlacedSite, Point, View, ViewId } from '#anatomy/manifest.ts';
import { REGION_IDS, type RegionId, SITE_IDS } from '#protocol/vocabulary.ts';
import type { Looking } from '#session/session.ts';
import type { Anchor, StageFrame } from '#session/stage-link.ts';

/** The whole bust from each side, and the shoulders from above: no other view shows all their points. */
export const STILL_IDS = ['start', 'front', 'left', 'right', 'back', 'neck'] as const satisfies readonly ViewId[];
export type StillId = (typeof STILL_IDS)[number];

/** CSS pixels of the stage that each still was shot on. */
export const STILL_SIZE: Stage = { width: 900, height: 1125 };

/** A still is not drawn larger than so many times its own size; it would be a blur. */
const LARGEST = 2.6;

/** Pixels of the still kept free around the points of an area that is shown up close. */
const CLOSE_MARGIN_PX = 70;
/** From shoulder to shoulder there is none to spare: the points of the nape must come far enough apart to be touched. */
const NECK_MARGIN_PX = 12;

/** The shoulders are nearer to the camera than the middle of the view, and so reach further out. */
const ROOM = 1.12;

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export interface StillPlace {
  readonly id: StillId;
  readonly left: number;
  readonly top: number;
  /** CSS pixels of the stage per pixel of the still. */
  readonly scale: number;
}

/** The view a still was shot in. An area's is widened to the whole bust, so that no edge of the file cuts through a shoulder. */
export function viewOfStill(id: StillId, { views }: Pick<Manifest, 'views'>): View {
  if (id !== 'neck') return views[id];
  const [halfWidth, halfHeight] = views.back.halfSize;
  return { ...views.neck, halfSize: [halfWidth * ROOM, halfHeight] };
}

const lensOf = (id: StillId, manifest: Manifest): Lens => fitView(viewOfStill(id, manifest), STILL_SIZE, NO_INSETS);

/** The still for a way of looking: the view itself, the one nearest to an area's view, or the one that a point faces best. */
export function stillFor(looking: Looking, manifest: Manifest): StillId {
  if (looking.kind === 'free') return 'start';
  if (looking.kind === 'site') {
    const site = manifest.sites.find(({ id }) => id === looking.id);
    return site ? best((id) => facing(lensOf(id, manifest), site.at, site.normal)) : 'start';
  }
  const same = STILL_IDS.find((id) => id === looking.id);
  const { azimuthDeg } = manifest.views[looking.id];
  return same ?? best((id) => Math.cos(((manifest.views[id].azimuthDeg - azimuthDeg) * Math.PI) / 180));
}

function best(score: (id: StillId) => number): StillId {
  return STILL_IDS.reduce((one, other) => (score(other) > score(one) ? other : one));
}

/** Lays the still so that its subject fills what is clear of panels: the whole bust, or the points of the open area. */
export function placeStill(id: StillId, close: RegionId | null, manifest: Manifest, stage: Stage, insets: Insets): StillPlace {
  const clear = clearPart(stage, insets);
  const subject = close ? boxOfArea(id, close, manifest) : boxOfView(id, manifest);
  const fit = Math.min(clear.width / subject.width, clear.height / subject.height);
  const scale = Math.min(fit, LARGEST);
  return {
    id,
    scale,
    left: stage.width / 2 + clear.shift[0] - subject.x * scale,
    top: stage.height / 2 + clear.shift[1] - subject.y * scale,
  };
}

interface Subject {
  /** Middle, in pixels of the still. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOfView(id: StillId, manifest: Manifest): Subject {
  const [halfWidth, halfHeight] = viewOfStill(id, manifest).halfSize;
  const perMetre = Math.min(STILL_SIZE.width / halfWidth, STILL_SIZE.height / halfHeight) / 2;
  const middle = { x: STILL_SIZE.width / 2, y: STILL_SIZE.height / 2 };
  return { ...middle, width: 2 * halfWidth * perMetre, height: 2 * halfHeight * perMetre };
}

function boxOfArea(id: StillId, region: RegionId, manifest: Manifest): Subject {
  const lens = lensOf(id, manifest);
  const seen = manifest.sites.filter((site) => site.region === region && facesLens(lens, site.at, site.normal));
  if (seen.length === 0) return boxOfView(id, manifest);
  const spots = seen.map(({ at }) => projectPoint(lens, STILL_SIZE, at));
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const margin = id === 'neck' ? NECK_MARGIN_PX : CLOSE_MARGIN_PX;
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}

/** Where all points and areas are on the stage, as the 3D picture would publish it. */
export function frameOfStill(place: StillPlace, manifest: Manifest, stage: Stage): StageFrame {
  const lens = lensOf(place.id, manifest);
  const anchor = ({ at, normal }: { readonly at: Point; readonly normal: Point }): Anchor => {
    const { x, y } = projectPoint(lens, STILL_SIZE, at);
    return { x: place.left + x * place.scale, y: place.top + y * place.scale, facing: facesLens(lens, at, normal) };
  };
  const turned = ({ at, normal }: { readonly at: Point; readonly normal: Point }): number => facing(lens, at, normal);
  const site = (id: string): Anchor => anchor(byId(manifest.sites, id));
  const region = (id: string): Anchor => {
    const [first, ...more] = byId(manifest.regions, id).anchors;
    const nearest = more.reduce((one, other) => (one && turned(one) > turned(other) ? one : other), first);
    return nearest ? anchor(nearest) : { x: 0, y: 0, facing: false };
  };
  return {
    width: stage.width,
    height: stage.height,
    sites: Object.fromEntries(SITE_IDS.map((id) => [id, site(id)])) as StageFrame['sites'],
    regions: Object.fromEntries(REGION_IDS.map((id) => [id, region(id)])) as StageFrame['regions'],
    structure: null,
    landmarks: {},
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`The manifest has no "${id}".`);
  return found;
}

/** The area shown up close, if the still shows one: the open one, while the reader looks at it or at one of its points. */
export function closeArea(looking: Looking, openRegion: RegionId | null, sites: readonly PlacedSite[]): RegionId | null {
  if (looking.kind === 'free') return null;
  if (looking.kind === 'view') return openRegion;
  return sites.find(({ id }) => id === looking.id)?.region === openRegion ? openRegion : null;
}
