// A teaching plan within the published scheme: which of the 31 fixed points are given, and how many extra points in which zone. Pure; what
// the scheme does not allow is refused with its reason, and changes nothing.
import { EXTRA_ZONE_IDS, EXTRA_ZONES, type ExtraZone, type ExtraZoneId, MUSCLE_CAPS } from '#protocol/extra-zones.ts';
import { type MuscleId, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

export interface Plan {
  /** Fixed points that are not given, in teaching order. */
  readonly off: readonly SiteId[];
  /** Extra points by zone; a zone without any is not named. */
  readonly extra: Readonly<Partial<Record<ExtraZoneId, number>>>;
}

/** The fixed scheme as it is published. */
export const WHOLE: Plan = { off: [], extra: {} };

/** Why an edit was refused: the muscle holds no more extra points, or one more but not one on each side; `most` on both sides together. */
export interface Refusal {
  readonly kind: 'muscle-full' | 'one-side-only';
  readonly muscle: MuscleId;
  readonly most: number;
}

export type Edited = { readonly kind: 'done'; readonly plan: Plan } | { readonly kind: 'refused'; readonly why: Refusal };

const MIRRORED: ReadonlyMap<string, string> = new Map(
  [...SITE_IDS, ...EXTRA_ZONE_IDS].flatMap((id) => {
    const other = id.endsWith('-left') ? id.replace(/-left$/, '-right') : id.replace(/-right$/, '-left');
    return other === id ? [] : [[id, other]];
  }),
);

const pairOf = <T extends SiteId | ExtraZoneId>(id: T): readonly T[] => {
  const other = MIRRORED.get(id) as T | undefined;
  return other ? [id, other] : [id];
};

const zoneOf = (id: ExtraZoneId): ExtraZone => {
  const found = EXTRA_ZONES.find((zone) => zone.id === id);
  if (!found) throw new Error(`There is no zone "${id}".`);
  return found;
};

export function isGiven({ off }: Plan, id: SiteId): boolean {
  return !off.includes(id);
}

export function extraIn({ extra }: Plan, zone: ExtraZoneId): number {
  return extra[zone] ?? 0;
}

/** Extra points of a muscle on both sides together. */
function extraOfMuscle(plan: Plan, muscle: MuscleId): number {
  return EXTRA_ZONES.reduce((sum, zone) => sum + (zone.muscle === muscle ? extraIn(plan, zone.id) : 0), 0);
}

/** Gives a point or leaves it out; with `alike` the same becomes of its twin on the other side. */
export function togglePoint(plan: Plan, id: SiteId, alike: boolean): Plan {
  const changed = alike ? pairOf(id) : [id];
  const gives = !isGiven(plan, id);
  const off = SITE_IDS.filter((one) => (changed.includes(one) ? !gives : plan.off.includes(one)));
  return { ...plan, off };
}

/** One extra point more in a zone; with `alike` one on each side, or none at all. */
export function addExtra(plan: Plan, zone: ExtraZoneId, alike: boolean): Edited {
  const { muscle } = zoneOf(zone);
  const most = MUSCLE_CAPS.find((cap) => cap.muscle === muscle)?.extraPoints ?? 0;
  const zones = alike ? pairOf(zone) : [zone];
  const free = most - extraOfMuscle(plan, muscle);
  if (free < zones.length) return { kind: 'refused', why: { kind: free > 0 ? 'one-side-only' : 'muscle-full', muscle, most } };
  return { kind: 'done', plan: withExtra(plan, zones, 1) };
}

/** One extra point fewer; a zone without any stays as it is. */
export function takeExtra(plan: Plan, zone: ExtraZoneId, alike: boolean): Plan {
  return withExtra(plan, alike ? pairOf(zone) : [zone], -1);
}

function withExtra(plan: Plan, zones: readonly ExtraZoneId[], step: number): Plan {
  const counts = EXTRA_ZONE_IDS.map((id) => [id, Math.max(0, extraIn(plan, id) + (zones.includes(id) ? step : 0))] as const);
  return { ...plan, extra: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}

/** No fixed point is given, to build up from nothing. */
export const EMPTY: Plan = { off: SITE_IDS, extra: {} };

export function pointsGiven(plan: Plan): readonly SiteId[] {
  return SITE_IDS.filter((id) => isGiven(plan, id));
}
