// What becomes of a chosen result: shown on the head where there is one on this page, else the page that has it is opened.
import { pageHref } from '#copy/page-address.ts';
import { hasHead } from '#copy/page-ids.ts';
import { fragmentOf } from '#session/address.ts';
import type { Target } from '#session/session.ts';
import { leaveVisit } from '#session/tour-actions.ts';
import type { Page } from '../page-context.ts';
import { showTarget } from '../show-target.ts';
import type { ChosenGoal } from './search-entry.ts';

/** The address of a result on another page; null for what this page shows by itself. */
export function hrefOf({ at, words }: Page, goal: ChosenGoal): string | null {
  if (goal.kind === 'show') return hasHead(at) ? null : `${pageHref(at, 'atlas', words.locale)}${fragmentOf(goal)}`;
  if (goal.page === at && goal.anchor === null) return null;
  return `${pageHref(at, goal.page, words.locale)}${goal.anchor ? `#${goal.anchor}` : ''}`;
}

export function showOnHead(page: Page, target: Target): void {
  page.store.setState(leaveVisit());
  showTarget(page, target);
}
