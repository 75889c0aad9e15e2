// Which heads there are to choose from: the average adult, and those that the map of the head has. Pure.
import { HEAD_IDS, type HeadId, type Manifest, type PlacedHead } from '#anatomy/manifest.ts';

export function headsOf(manifest: Manifest | null): readonly HeadId[] {
  return HEAD_IDS.filter((id) => id === 'average' || (manifest !== null && otherHead(manifest, id) !== null));
}

/** What the map says of a head; null for the average adult, who is the map itself, and for one that it does not have. */
export function otherHead(manifest: Manifest, id: HeadId): PlacedHead | null {
  return id !== 'average' && id in manifest.heads ? manifest.heads[id] : null;
}
