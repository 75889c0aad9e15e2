// No two points are closer than an injector would set them.
import type { PlacedSite } from '#anatomy/manifest.ts';
import { distance } from '#anatomy/vec3.ts';

/** Millimetres as the crow flies (fact sheet 2.4; a secondary page quotes 15 to 20, S23). */
const LEAST_SPACING_MM = 13;

export interface Neighbour {
  readonly id: string;
  readonly mm: number;
}

/** The nearest other point of each. @throws when there is only one */
export function nearestNeighbour(site: PlacedSite, sites: readonly PlacedSite[]): Neighbour {
  const [nearest] = sites
    .filter(({ id }) => id !== site.id)
    .map(({ id, at }) => ({ id, mm: distance(at, site.at) * 1000 }))
    .sort((a, b) => a.mm - b.mm);
  if (!nearest) throw new Error(`${site.id} has no neighbour`);
  return nearest;
}

export function crowded(sites: readonly PlacedSite[]): readonly string[] {
  return sites.flatMap((site) => {
    const { id, mm } = nearestNeighbour(site, sites);
    return mm >= LEAST_SPACING_MM ? [] : [`${site.id}: only ${mm.toFixed(1)} mm from ${id}`];
  });
}
