// Shows whatever it is on the head, as if it had been chosen by name: for the search. What a link names is shown by show-address.ts.
import type { Target } from '#session/session.ts';
import { showPoint } from './attend.ts';
import { chooseArea } from './choose-area.ts';
import { chooseStructure } from './choose-structure.ts';
import type { Page } from './page-context.ts';

export function showTarget(page: Pick<Page, 'store' | 'link' | 'manifest'>, target: Target): void {
  if (target.kind === 'region') chooseArea(page, target.id);
  else if (target.kind === 'site') page.store.setState(showPoint(target.id));
  else chooseStructure(page.store, target, true);
}
