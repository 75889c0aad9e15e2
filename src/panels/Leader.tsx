// The thin line that ties the open panel to its point. Drawn over the picture, moved after every frame.
import { type RefObject, useCallback, useRef } from 'react';
import type { RegionId } from '#protocol/vocabulary.ts';
import type { Target } from '#session/session.ts';
import type { StageFrame } from '#session/stage-link.ts';
import type { Box } from './grace-path.ts';
import { leaderLine, pathClearOf } from './leader-line.ts';
import { useFrame } from './page-context.ts';

interface Props {
  readonly target: Target;
  /** The names it runs behind, written before it with every frame. */
  readonly names: RefObject<ReadonlyMap<RegionId, Box>>;
}

export function Leader({ target, names }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const path = useRef<SVGPathElement>(null);
  const draw = useCallback(
    (frame: StageFrame) => {
      if (!svg.current) return;
      const line = leaderLine(svg.current, frame, target);
      path.current?.setAttribute('d', pathClearOf(line, [...names.current.values()]));
    },
    [target, names],
  );
  useFrame(draw);
  return (
    <svg ref={svg} className="leader" aria-hidden="true">
      <path ref={path} />
    </svg>
  );
}
