// What the fields of a well-shaped manifest must agree with: the protocol, geometry and one another. Each rule names the field it
// faults.
import { sitesOfRegion } from '#protocol/protocol.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { headFaults, notUnit, onceEach } from './head-sense.ts';
import type { Manifest, PlacedRegion } from './manifest.ts';
import { underFaults } from './under-sense.ts';

function regionFaults(region: PlacedRegion, index: number): string[] {
  const field = `regions[${index}]`;
  const own = sitesOfRegion(region.id).map((site) => site.id);
  const strange = region.sites.filter((id) => !own.includes(id));
  return [
    ...onceEach(`${field}.sites`, own, region.sites),
    ...strange.map((id) => `${field}.sites: "${id}" does not belong to "${region.id}"`),
    ...region.anchors.flatMap((anchor, at) => notUnit(`${field}.anchors[${at}].normal`, anchor.normal)),
  ];
}

/** All faults of a well-shaped manifest; empty when it makes sense. */
export function manifestFaults(manifest: Manifest): readonly string[] {
  const { regions } = manifest;
  return [
    ...onceEach(
      'regions',
      REGION_IDS,
      regions.map((region) => region.id),
    ),
    ...headFaults('', manifest),
    ...regions.flatMap(regionFaults),
    ...underFaults(manifest),
  ];
}
