// Choosing an area, from wherever it is chosen: its panel opens and so does its view, on the side that is nearer to the reader's.
import type { RegionId } from '#protocol/vocabulary.ts';
import { openRegion, read } from '#session/actions.ts';
import { azimuthOf, flatViewOf } from './flat-view.ts';
import type { Page } from './page-context.ts';

export function chooseArea({ store, link, manifest }: Page, id: RegionId): void {
  const frame = link.frame();
  const view = frame && manifest ? flatViewOf(frame, manifest.sites) : null;
  store.setState(openRegion(id, view && azimuthOf(view) < 0 ? 'right' : 'left'));
  store.setState(read({ kind: 'region', id }));
}
