// Turns what the pointer does on the stage into what the session attends to: hover, tap on skin, and the difference from a drag.
// The buttons on the stage choose for themselves; what they let through arrives here. Stops no event: the camera listens too.
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { REGION_IDS, SITE_IDS } from '#protocol/vocabulary.ts';
import { leave } from '#session/actions.ts';
import type { Session, Target } from '#session/session.ts';
import { attend, choose } from './attend.ts';
import { chooseArea } from './choose-area.ts';
import type { Box } from './grace-path.ts';
import { createHoverIntent, type HoverIntent } from './hover-intent.ts';
import { type Page, usePage } from './page-context.ts';
import { createPress, type Press } from './tap.ts';
import { targetUnder } from './target-under.ts';

export interface StagePointer {
  readonly dragged: () => boolean;
  readonly enterPanel: () => void;
  readonly leavePanel: () => void;
  /** The reader closed this; it stays closed until the pointer has been elsewhere. */
  readonly spend: (target: Target) => void;
}

const heldByPointer = ({ attention }: Session): Target | null =>
  attention.kind === 'pointing' && attention.by === 'pointer' ? attention.at : null;

/** What the focus opened stays open whatever the pointer does. */
const leaveByPointer = (session: Session): Session =>
  session.attention.kind === 'pointing' && session.attention.by === 'focus' ? session : leave()(session);

export function useStagePointer(stage: RefObject<HTMLElement | null>): StagePointer {
  const page = usePage();
  const { store } = page;
  const press = useRef<Press>(null);
  press.current ??= createPress();
  const intent = useMemo(
    () =>
      createHoverIntent(
        {
          held: () => heldByPointer(store.getState()),
          panel: () => panelBox(stage.current),
          point: (target) => store.setState(attend(target, 'pointer')),
          leave: () => store.setState(leaveByPointer),
        },
        { set: (run, ms) => window.setTimeout(run, ms), clear: (timer) => window.clearTimeout(timer) },
      ),
    [store, stage],
  );

  useEffect(() => {
    const element = stage.current;
    if (!element || !press.current) return;
    const stop = listen(element, page, press.current, intent);
    return () => {
      intent.stop();
      stop();
    };
  }, [stage, page, intent]);

  return useMemo(
    () => ({
      dragged: () => press.current?.wandered() ?? false,
      enterPanel: intent.enterPanel,
      leavePanel: intent.away,
      spend: intent.spend,
    }),
    [intent],
  );
}

/** The open panel in pixels of the stage. */
function panelBox(stage: HTMLElement | null): Box | null {
  const panel = stage?.parentElement?.querySelector('[data-panel]')?.getBoundingClientRect();
  const home = stage?.getBoundingClientRect();
  if (!panel || !home) return null;
  return {
    left: panel.left - home.left,
    top: panel.top - home.top,
    right: panel.right - home.left,
    bottom: panel.bottom - home.top,
  };
}

/** What a control on the stage stands for. */
function targetOf(element: EventTarget | null): Target | null {
  if (!(element instanceof Element)) return null;
  const site = element.closest('button[data-site]')?.getAttribute('data-site');
  const region = element.closest('button[data-region]')?.getAttribute('data-region');
  const siteId = SITE_IDS.find((id) => id === site);
  const regionId = REGION_IDS.find((id) => id === region);
  if (siteId) return { kind: 'site', id: siteId };
  return regionId ? { kind: 'region', id: regionId } : null;
}

/** Whether a button of the stage takes the press: a point, an area's label, a landmark of the ruler. */
const onButton = (element: EventTarget | null): boolean => element instanceof Element && element.closest('button') !== null;

function listen(stage: HTMLElement, page: Page, press: Press, intent: HoverIntent): () => void {
  let queued = 0;
  const spotOf = ({ clientX, clientY }: PointerEvent): { x: number; y: number } => {
    const home = stage.getBoundingClientRect();
    return { x: clientX - home.left, y: clientY - home.top };
  };
  const hover = (event: PointerEvent): void => {
    const spot = spotOf(event);
    const target = targetOf(event.target);
    window.cancelAnimationFrame(queued);
    if (target) intent.over(target, spot, true);
    // A ray into the head costs more than a look at an element: once a frame is enough.
    else queued = window.requestAnimationFrame(() => intent.over(targetUnder(page.link, spot.x, spot.y), spot, false));
  };
  const down = (event: PointerEvent): void => press.down(event.pointerId, spotOf(event));
  const move = (event: PointerEvent): void => {
    press.move(event.pointerId, spotOf(event));
    if (event.pointerType !== 'touch' && event.buttons === 0) hover(event);
  };
  const up = (event: PointerEvent): void => {
    const spot = spotOf(event);
    if (!press.up(event.pointerId, spot) || event.button > 0 || onButton(event.target)) return;
    if (page.store.getState().activity !== 'explore') return;
    const target = targetUnder(page.link, spot.x, spot.y);
    if (target?.kind === 'region') chooseArea(page, target.id, spot);
    else if (target) page.store.setState(choose(target));
  };
  const away = ({ pointerType }: PointerEvent): void => {
    window.cancelAnimationFrame(queued);
    if (pointerType !== 'touch') intent.away();
  };
  const cancel = (): void => press.cancel();
  stage.addEventListener('pointerdown', down);
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', cancel);
  stage.addEventListener('pointerleave', away);
  return () => {
    window.cancelAnimationFrame(queued);
    stage.removeEventListener('pointerdown', down);
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerup', up);
    stage.removeEventListener('pointercancel', cancel);
    stage.removeEventListener('pointerleave', away);
  };
}
