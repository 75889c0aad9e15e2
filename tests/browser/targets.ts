// What can be pressed on a page as it stands, and which of it WCAG 2.5.8 finds too small: below 24 pixels either way, and with another
// target, or another small one's circle, within the circle of 24 pixels about its middle. Links within a sentence are let off.
import type { Page } from 'playwright-core';
import { LEAST_TARGET_PX } from '#panels/crowding.ts';
import { NO_TARGETS } from './axe.ts';

export interface Target {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly inSentence: boolean;
  /** Whether its middle is in the window and under nothing. */
  readonly onTop: boolean;
}

/** A control with its label counts as one; what nobody can press where it lies is left out. */
export async function targetsOf(page: Page): Promise<readonly Target[]> {
  return page.evaluate((noTargets) => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="slider"], [role="option"], [tabindex="0"]';
    const modal = document.querySelector('dialog:modal');
    const pressable = [...(modal ?? document).querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.matches(`${noTargets}, :disabled, .spoken-only`) &&
        element.closest('[inert]') === null &&
        getComputedStyle(element).pointerEvents !== 'none',
    );
    const isInSentence = (element: HTMLElement): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, td, figcaption, div');
      const around = (block?.textContent ?? '').replace(element.textContent ?? '', '').replace(/[\s\d,;·]/g, '');
      return around.length > 3;
    };
    return pressable.flatMap((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const boxes = [element, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
      const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
      const name = element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '';
      if (right - left < 2 || bottom - top < 2) return [];
      return [
        {
          name: `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ''} "${name.trim().slice(0, 40)}"`,
          x: left,
          y: top,
          width: right - left,
          height: bottom - top,
          inSentence: isInSentence(element),
          onTop: [element, ...(label ? [label] : [])].some((one) =>
            one.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
          ),
        },
      ];
    });
  }, NO_TARGETS);
}

/** Rounding of a browser's own layout. */
const SLACK = 0.25;
const isSmall = ({ width, height }: Target): boolean => Math.min(width, height) < LEAST_TARGET_PX - SLACK;
const middleOf = ({ x, y, width, height }: Target) => ({ x: x + width / 2, y: y + height / 2 });

function isNear(small: Target, other: Target): boolean {
  const [here, there] = [middleOf(small), middleOf(other)];
  if (isSmall(other)) return Math.hypot(here.x - there.x, here.y - there.y) < LEAST_TARGET_PX - SLACK;
  const dx = Math.max(other.x - here.x, here.x - (other.x + other.width), 0);
  const dy = Math.max(other.y - here.y, here.y - (other.y + other.height), 0);
  return Math.hypot(dx, dy) < LEAST_TARGET_PX / 2 - SLACK;
}

/** Lines that name each target that is too small; with how many there were. */
export async function smallTargets(page: Page): Promise<{ readonly count: number; readonly faults: readonly string[] }> {
  const targets = (await targetsOf(page)).filter(({ inSentence }) => !inSentence);
  const faults = targets.filter(isSmall).flatMap((small) => {
    const near = targets.find((other) => other !== small && isNear(small, other));
    const size = `${small.width.toFixed(1)} x ${small.height.toFixed(1)}`;
    return near ? [`${small.name} is ${size} and too near ${near.name}`] : [];
  });
  return { count: targets.length, faults };
}
