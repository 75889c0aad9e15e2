// Rule: the zones of the extra points are alike on both sides, and lie about fixed points of their own muscle and side.
import type { ExtraZone } from '../extra-zones.ts';
import type { Site } from '../site.ts';
import type { SiteId } from '../vocabulary.ts';

const onOtherSide = (id: string): string => (id.endsWith('-left') ? id.replace(/left$/, 'right') : id.replace(/right$/, 'left'));

export function zonesMirror(zones: readonly ExtraZone[], sites: Readonly<Record<SiteId, Site>>): readonly string[] {
  return zones.flatMap((zone) => {
    const astray = zone.around
      .filter((id) => sites[id].muscle !== zone.muscle || sites[id].side !== zone.side)
      .map((id) => `"${zone.id}" lies about "${id}"`);
    const twin = zones.find(({ id }) => id === onOtherSide(zone.id));
    if (!twin) return [...astray, `"${zone.id}" has no counterpart`];
    const keys = ['muscle', 'region', 'mostPoints', 'where', 'drawn'] as const;
    const differ = keys.filter((key) => zone[key] !== twin[key]).map((key) => `"${zone.id}" and "${twin.id}" differ in ${key}`);
    const same = zone.around.map(onOtherSide).join() === twin.around.join();
    return [...astray, ...differ, ...(same ? [] : [`"${zone.id}" and "${twin.id}" differ in around`])];
  });
}
