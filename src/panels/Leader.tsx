// The thin line that ties the open panel to its point. Drawn over the picture, under its labels, moved after every frame.
import { useCallback, useRef } from 'react';
import type { Target } from '#session/session.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { useFrame } from './page-context.ts';
import { targetAnchor } from './target-anchor.ts';

/** Pixels from the panel's ends that the line keeps. */
const INSIDE_PX = 26;

export function Leader({ target }: { readonly target: Target }) {
  const svg = useRef<SVGSVGElement>(null);
  const path = useRef<SVGPathElement>(null);
  const draw = useCallback(
    (frame: StageFrame) => {
      const home = svg.current?.getBoundingClientRect();
      const panel = svg.current?.closest('.plate')?.querySelector('[data-panel]')?.getBoundingClientRect();
      const anchor = targetAnchor(frame, target);
      if (!home || !panel) return;
      if (!anchor) return path.current?.setAttribute('d', '');
      const [left, top, bottom] = [panel.left - home.left, panel.top - home.top, panel.bottom - home.top];
      const y = Math.min(Math.max(anchor.y, top + INSIDE_PX), bottom - INSIDE_PX);
      const seen = anchor.facing && anchor.x < left;
      path.current?.setAttribute('d', seen ? `M${anchor.x} ${anchor.y}L${left - 36} ${y}H${left}` : '');
    },
    [target],
  );
  useFrame(draw);
  return (
    <svg ref={svg} className="leader" aria-hidden="true">
      <path ref={path} />
    </svg>
  );
}
