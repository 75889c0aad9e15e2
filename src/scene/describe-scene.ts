// What the picture shows for a session, as plain records: which state each point and each area is in. Knows no three.
import type { Manifest } from '#anatomy/manifest.ts';
import { SITES } from '#protocol/protocol.ts';
import { REGION_IDS, type RegionId, type SiteId } from '#protocol/vocabulary.ts';
import { brightOf, isTour, markOf, needleOf, selectedOf } from '#session/selectors.ts';
import type { Session, Target } from '#session/session.ts';
import { type Given, regionAt } from '#session/tour.ts';

/**
 * `bright` is pointed at (or belongs to the area that is), `selected` is being read, `dimmed` recedes beside an open area; `pierced` is
 * the one whose needle is shown: an open ring, so that needle and drop are seen in it. In a walk through a visit, or in a tool, each is
 * given before (`done`), in hand (`lit`) or still `coming`.
 */
export type MarkerState = 'rest' | 'bright' | 'selected' | 'dimmed' | 'pierced' | Given;
/** `bright` is pointed at, itself or by one of its points; `open` is the one whose view is open or that is read about. */
export type AreaState = 'rest' | 'bright' | 'open' | 'receding';

export interface SceneRecords {
  /** In the order of the manifest's sites. */
  readonly markers: readonly { readonly id: SiteId; readonly state: MarkerState }[];
  readonly areas: Readonly<Record<RegionId, AreaState>>;
}

export function describeScene(session: Session, manifest: Manifest): SceneRecords {
  const bright = brightOf(session);
  const selected = selectedOf(session);
  const needle = needleOf(session);
  const open = (isTour(session.activity) ? regionAt(session.tour) : session.openRegion) ?? areaOf(selected);
  // What is being read stays open for long: only what is pointed at shines.
  const lit = bright === selected ? null : areaOf(bright);

  const areaState = (id: RegionId): AreaState => {
    if (id === lit) return 'bright';
    if (open === null) return 'rest';
    return id === open ? 'open' : 'receding';
  };
  const markerState = (id: SiteId, region: RegionId): MarkerState => {
    if (id === needle) return 'pierced';
    if (isOn(selected, 'site', id)) return 'selected';
    if (isOn(bright, 'site', id) || isOn(bright, 'region', region)) return 'bright';
    const mark = markOf(session, id);
    if (mark) return mark;
    return session.openRegion !== null && session.openRegion !== region ? 'dimmed' : 'rest';
  };

  return {
    markers: manifest.sites.map(({ id, region }) => ({ id, state: markerState(id, region) })),
    areas: Object.fromEntries(REGION_IDS.map((id) => [id, areaState(id)])) as Record<RegionId, AreaState>,
  };
}

const isOn = (target: Target | null, kind: Target['kind'], id: string): boolean => target?.kind === kind && target.id === id;

function areaOf(target: Target | null): RegionId | null {
  if (target?.kind === 'region') return target.id;
  return target?.kind === 'site' ? SITES[target.id].region : null;
}
