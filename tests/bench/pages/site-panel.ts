// The list of 31 buttons, and the panel that says which point is looked at: plain DOM.
import { POINTS } from 'virtual:atlas';
import type { Point } from './points.ts';

export interface SitePanel {
  readonly show: (point: Point | null) => void;
}

export function createSitePanel(): SitePanel {
  const panel = find('[data-panel]');
  const name = panel.appendChild(document.createElement('h2'));
  const units = panel.appendChild(document.createElement('p'));
  const show = (point: Point | null): void => {
    if (point) {
      name.textContent = point.name;
      units.textContent = `${point.units} units`;
    }
    panel.hidden = point === null;
  };
  return { show };
}

/** A button of a point: focus and pointer are told of alike. */
export function createSiteButton(point: Point, onLook: (point: Point | null) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['site'] = point.id;
  button.ariaLabel = `${point.name}, ${point.units} units`;
  for (const type of ['focus', 'pointerenter']) button.addEventListener(type, () => onLook(point));
  for (const type of ['blur', 'pointerleave']) button.addEventListener(type, () => onLook(null));
  return button;
}

export function createSiteList(onLook: (point: Point | null) => void): void {
  find('.sites').append(
    ...POINTS.map((point, i) => {
      const button = createSiteButton(point, onLook);
      button.textContent = String(i + 1);
      return button;
    }),
  );
}

export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Called in the task that drew the first whole frame: the frame after it finds that one on the screen. */
export function sayReady(): void {
  requestAnimationFrame(() => {
    document.documentElement.dataset['scene'] = 'ready';
  });
}
