// Choosing an area, from wherever it is chosen: its panel opens and so does its view, on the side that is nearer to the reader's.
// Chosen again on the skin, where points still stand too close to be touched: the picture comes closer to the nearest one.
import { sitesOfRegion } from '#protocol/protocol.ts';
import type { RegionId, SiteId } from '#protocol/vocabulary.ts';
import { openRegion, turnTo } from '#session/actions.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { choose } from './attend.ts';
import type { Spot } from './grace-path.ts';
import type { Page } from './page-context.ts';
import { sideInSight } from './side-in-sight.ts';

/** `spot`: where on the stage it was chosen, in CSS pixels, when it was chosen there. */
export function chooseArea(page: Pick<Page, 'store' | 'link' | 'manifest'>, id: RegionId, spot?: Spot): void {
  const { store, link } = page;
  const frame = link.frame();
  const nearest = frame && spot && store.getState().openRegion === id ? nearestSite(frame, id, spot) : undefined;
  if (nearest) {
    store.setState(turnTo(nearest));
    return;
  }
  store.setState(openRegion(id, sideInSight(page)));
  store.setState(choose({ kind: 'region', id }));
}

function nearestSite({ sites }: StageFrame, id: RegionId, { x, y }: Spot): SiteId | undefined {
  const away = (site: SiteId): number => Math.hypot(sites[site].x - x, sites[site].y - y);
  return sitesOfRegion(id)
    .map((site) => site.id)
    .filter((site) => sites[site].facing)
    .sort((a, b) => away(a) - away(b))[0];
}
