// The points over the picture while a question is open: buttons that are named by nothing but their place in a shuffled order, of those in
// sight alone. A press on the skin comes closer. Where the picture is a still, they are also what is seen of the points.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { chooseArea } from '../../choose-area.ts';
import { PointButtons } from '../../PointButtons.tsx';
import { type Page, useFrame, usePage, useSession } from '../../page-context.ts';
import { createPress } from '../../tap.ts';
import { useQuiz } from './quiz-context.ts';

/** CSS pixels around a press in which a point counts as meant. */
const NEAR_PX = 90;

interface Props {
  readonly stage: HTMLElement;
  readonly order: readonly SiteId[];
  /** Null where no point is to be pressed. */
  readonly onChoose: ((id: SiteId) => void) | null;
  readonly chosen: SiteId | null;
}

export function HeadPoints({ stage, order, onChoose, chosen }: Props) {
  const page = usePage();
  const { quiz: said } = useQuiz().texts;
  const drawn = useSession(({ picture }) => picture.kind !== 'ready');
  const marks = useSession((session) => session.marks);
  const [sight, setSight] = useState<readonly SiteId[]>(SITE_IDS);
  const dragged = useHeadPress(stage, page);
  const follow = useCallback(({ sites }: StageFrame) => {
    setSight((old) => {
      const now = SITE_IDS.filter((id) => sites[id].facing);
      return now.join() === old.join() ? old : now;
    });
  }, []);
  useFrame(follow);
  const shown = useMemo(() => order.filter((id) => sight.includes(id)), [order, sight]);
  if (!onChoose && !drawn) return null;

  return createPortal(
    <PointButtons
      order={shown}
      drawn={drawn}
      attended={null}
      aria-label={said.pointsLabel}
      inert={!onChoose}
      about={(id) => ({
        'data-given': marks[id],
        'aria-pressed': chosen === null ? undefined : chosen === id,
        'aria-label': said.point(shown.indexOf(id) + 1, shown.length),
      })}
      onChoose={(id, { detail }) => {
        if (detail === 0 || !dragged()) onChoose?.(id);
      }}
    />,
    stage,
  );
}

/** A tap on the skin opens the area of the point that is nearest; returns whether the last press was a drag instead. */
function useHeadPress(stage: HTMLElement, page: Page): () => boolean {
  const press = useRef<ReturnType<typeof createPress>>(null);
  press.current ??= createPress();
  useEffect(() => {
    const held = press.current;
    if (!held) return;
    const spotOf = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = stage.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const down = (event: PointerEvent): void => held.down(event.pointerId, spotOf(event));
    const drag = (event: PointerEvent): void => held.move(event.pointerId, spotOf(event));
    const up = (event: PointerEvent): void => {
      const spot = spotOf(event);
      if (!held.up(event.pointerId, spot) || event.button > 0) return;
      if (event.target instanceof Element && event.target.closest('button')) return;
      const near = nearest(page.link.frame(), spot.x, spot.y);
      if (near) chooseArea(page, SITES[near].region, spot);
    };
    const cancel = (): void => held.cancel();
    const heard = { pointerdown: down, pointermove: drag, pointerup: up, pointercancel: cancel } as const;
    for (const [name, listener] of Object.entries(heard)) stage.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(heard)) stage.removeEventListener(name, listener as EventListener);
    };
  }, [stage, page]);
  return () => press.current?.wandered() ?? false;
}

function nearest(frame: StageFrame | null, x: number, y: number): SiteId | null {
  if (!frame) return null;
  const away = (id: SiteId): number => Math.hypot(frame.sites[id].x - x, frame.sites[id].y - y);
  const [first] = SITE_IDS.filter((id) => frame.sites[id].facing && away(id) <= NEAR_PX).toSorted((a, b) => away(a) - away(b));
  return first ?? null;
}
