// The named views of the manifest, framed from what they must show; and the points of the skin that labels are tied to.
import type { PlacedRegion, PlacedSite, Point, View, ViewId } from '#anatomy/manifest.ts';
import { add, cross, dot, mirrored, scale, unit, vectorAt } from '#anatomy/vec3.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import type { Vec3 } from '../bust.ts';
import { nearestSkinPoint } from '../geometry/skin-point.ts';
import type { Surface } from '../geometry/surface.ts';
import type { Landmarks } from '../landmarks.ts';
import { ANCHORS, VIEW_RULES, type ViewRule } from '../recipe/views.ts';
import { stick } from './pin.ts';
import type { Curves } from './trace-curves.ts';

export function aimViews(surface: Surface, sites: readonly PlacedSite[]): Readonly<Record<ViewId, View>> {
  const whole = Array.from({ length: surface.positions.length / 3 }, (_, v) => vectorAt(surface.positions, v));
  return Object.fromEntries(
    Object.entries(VIEW_RULES).map(([id, rule]) => [id, framed(rule, shownIn(rule, sites) ?? whole)]),
  ) as Record<ViewId, View>;
}

export function anchorRegions(surface: Surface, landmarks: Landmarks, curves: Curves): readonly PlacedRegion[] {
  const places = new Map(Object.entries(landmarks).map(([name, { at }]) => [name, at]));
  return REGION_IDS.map((id) => {
    const { pin, mirror } = ANCHORS[id];
    const left = stick({ surface, curves, places }, pin);
    const ties = mirror ? [left, mirrored(left)] : [left];
    return {
      id,
      sites: sitesOfRegion(id).map((site) => site.id),
      anchors: ties.map((tie) => {
        const { at, normal } = nearestSkinPoint(surface, tie);
        return { at, normal };
      }),
    };
  });
}

function shownIn({ of }: ViewRule, sites: readonly PlacedSite[]): readonly Point[] | undefined {
  if (!of) return undefined;
  return sites.filter(({ region, side }) => region === of.region && (of.side === 'both' || side === of.side)).map(({ at }) => at);
}

/** The box about all places as seen from the view's direction, its middle and its half sizes. */
function framed({ azimuthDeg, elevationDeg, margin }: ViewRule, places: readonly Vec3[]): View {
  const [azimuth, elevation] = [(azimuthDeg * Math.PI) / 180, (elevationDeg * Math.PI) / 180];
  const toward: Vec3 = [Math.sin(azimuth) * Math.cos(elevation), Math.sin(elevation), Math.cos(azimuth) * Math.cos(elevation)];
  const aside = unit(cross([0, 1, 0], toward));
  const up = cross(toward, aside);
  const range = (axis: Vec3): readonly [number, number] => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of places) {
      least = Math.min(least, dot(place, axis));
      most = Math.max(most, dot(place, axis));
    }
    return [least, most];
  };
  const [[left, right], [low, high], [far, near]] = [range(aside), range(up), range(toward)];
  const middle = add(add(scale(aside, (left + right) / 2), scale(up, (low + high) / 2)), scale(toward, (far + near) / 2));
  return {
    target: middle,
    azimuthDeg,
    elevationDeg,
    halfSize: [(right - left) / 2 + margin / 1000, (high - low) / 2 + margin / 1000],
  };
}
