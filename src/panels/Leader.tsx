// The thin line that ties the open panel to its point. Drawn over the picture, under its labels, moved after every frame.
import { useCallback, useRef } from 'react';
import type { Target } from '#session/session.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { leaderLine, pathOf } from './leader-line.ts';
import { useFrame } from './page-context.ts';

export function Leader({ target }: { readonly target: Target }) {
  const svg = useRef<SVGSVGElement>(null);
  const path = useRef<SVGPathElement>(null);
  const draw = useCallback(
    (frame: StageFrame) => {
      if (svg.current) path.current?.setAttribute('d', pathOf(leaderLine(svg.current, frame, target)));
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
