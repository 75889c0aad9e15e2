// What axe finds wrong with a page as it stands, in plain lines.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Points that let the pointer through are no targets: what lies over them hides nothing that could be pressed. */
export const NO_TARGETS = '.point[data-through]';

interface Looked {
  /** Selector of the part that is looked at; the whole page unless given. */
  readonly within?: string;
  /** Selector of what is left out. */
  readonly except?: string;
  /** Whether targets are measured as they lie just now, half below a sheet perhaps; journeys/access-targets.test.ts scrolls to each. */
  readonly targets?: boolean;
}

/** Empty when all is well. */
export async function violations(page: Page, { within, except, targets = true }: Looked = {}): Promise<readonly string[]> {
  // What passes is not told: to carry each of thousands of passed checks over costs as much as the checks.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES);
  // A page without frames is judged where it stands; otherwise each frame's part is carried to a blank page of its own.
  if (page.frames().length === 1) axe.setLegacyMode();
  if (within) axe.include(within);
  if (except) axe.exclude(except);
  if (!targets) axe.disableRules(['target-size']);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
