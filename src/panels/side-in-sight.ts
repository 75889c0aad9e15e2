// Which of the patient's sides the reader sees more of right now.
import { azimuthOf, flatViewOf } from './flat-view.ts';
import type { Page } from './page-context.ts';

/** The left, as long as nothing is drawn. */
export function sideInSight({ link, manifest }: Pick<Page, 'link' | 'manifest'>): 'left' | 'right' {
  const frame = link.frame();
  const view = frame && manifest ? flatViewOf(frame, manifest.sites) : null;
  return view && azimuthOf(view) < 0 ? 'right' : 'left';
}
