// What the frame is to show, as its host says it: the id of a point, an area or a view, or all that a link of the atlas says behind its "#".
import { VIEW_IDS } from '#anatomy/manifest.ts';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { type Address, isAddress } from '../address.ts';
import { readFragment } from '../read-address.ts';

/** The longest that is read at all. */
export const START_CHARACTERS = 400;

/** Null where it names nothing that there is. An area comes before the view of the same name, which it opens. */
export function readStart(said: string): Address | null {
  if (said.length > START_CHARACTERS) return null;
  if (isAddress(said)) {
    const { address, unread } = readFragment(said);
    return unread.length > 0 ? null : address;
  }
  const site = SITE_IDS.find((id) => id === said);
  if (site) return { target: { kind: 'site', id: site } };
  const region = REGION_IDS.find((id) => id === said);
  if (region) return { target: { kind: 'region', id: region } };
  const view = VIEW_IDS.find((id) => id === said);
  return view ? { view } : null;
}
