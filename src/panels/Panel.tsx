// The panel about the point, area, muscle or nerve attended to: beside the picture and level with its point where there is room, else a sheet at
// the bottom. Not modal; closes by Escape and by its button, and gives the focus back.
import { useCallback, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { isPinned } from '#session/selectors.ts';
import type { Target } from '#session/session.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { CloseIcon } from './icons.tsx';
import { leaveFocus } from './leave-focus.ts';
import { useFrame, usePage, useSession, useWide } from './page-context.ts';
import { panelTop } from './panel-level.ts';
import { RegionFactsText } from './RegionFactsText.tsx';
import { SiteFactsText } from './SiteFactsText.tsx';
import { StructureFactsText } from './StructureFactsText.tsx';
import { targetAnchor } from './target-anchor.ts';
import { useCitedCopy } from './use-cited-copy.ts';
import { closePanel } from './use-escape.ts';

interface Props {
  readonly target: Target;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onClosed: (target: Target) => void;
}

export function Panel({ target, onEnter, onLeave, onClosed }: Props) {
  const page = usePage();
  const { link, store, words } = page;
  const pinned = useSession(isPinned);
  const wide = useWide();
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const resting = useRef<number | null>(null);
  useCitedCopy(panel);

  const level = useCallback(
    (frame: StageFrame | null) => {
      const element = panel.current;
      const room = element?.offsetParent;
      if (!element || !(room instanceof HTMLElement) || !wide) return;
      const anchor = frame && targetAnchor(frame, target);
      const y = anchor ? anchor.y - room.offsetTop : room.clientHeight / 3;
      // A new subject finds its height; one that grows, by text that comes later or sources that open, keeps its top and scrolls.
      const whole = Math.min(element.scrollHeight, room.clientHeight);
      const height = resting.current === null ? whole : element.offsetHeight;
      const top = panelTop(y, { height: room.clientHeight, panel: height }, resting.current);
      if (top === resting.current) return;
      resting.current = top;
      element.style.setProperty('--top', `${top}px`);
    },
    [target, wide],
  );

  useLayoutEffect(() => {
    resting.current = null;
    if (panel.current) panel.current.scrollTop = 0;
    level(link.frame());
  }, [level, link]);
  useFrame(level);

  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    element.addEventListener('pointerenter', onEnter);
    element.addEventListener('pointerleave', onLeave);
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => leaveFocus(store, relatedTarget);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      element.removeEventListener('focusout', onFocusOut);
      element.removeEventListener('pointerenter', onEnter);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [onEnter, onLeave, store]);

  return (
    <section
      ref={panel}
      className="panel"
      aria-labelledby={headingId}
      data-panel=""
      data-pinned={pinned || undefined}
      {...{ [`data-${target.kind}`]: target.id }}
      data-side={'side' in target ? target.side : undefined}
    >
      <button type="button" className="close" aria-label={words.panel.close} onClick={() => closePanel(page, onClosed)}>
        <CloseIcon />
      </button>
      {target.kind === 'site' && <SiteFactsText id={target.id} headingId={headingId} />}
      {target.kind === 'region' && <RegionFactsText id={target.id} headingId={headingId} />}
      {'side' in target && <StructureFactsText structure={target} headingId={headingId} />}
    </section>
  );
}
