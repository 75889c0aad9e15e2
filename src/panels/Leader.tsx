// The thin line that ties the open panel to its point. Drawn over the picture, under its labels, moved after every frame.
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Target } from '#session/session.ts';
import type { StageFrame } from '#session/stage-link.ts';
import type { Spot } from './grace-path.ts';
import { leaderLine, pathOf } from './leader-line.ts';
import { useFrame } from './page-context.ts';

interface Props {
  readonly target: Target;
  /** Written with every frame: where the line runs; nowhere once it is gone. */
  readonly line: RefObject<readonly Spot[]>;
}

export function Leader({ target, line }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const path = useRef<SVGPathElement>(null);
  const draw = useCallback(
    (frame: StageFrame) => {
      if (!svg.current) return;
      line.current = leaderLine(svg.current, frame, target);
      path.current?.setAttribute('d', pathOf(line.current));
    },
    [target, line],
  );
  useEffect(
    () => () => {
      line.current = [];
    },
    [line],
  );
  useFrame(draw);
  return (
    <svg ref={svg} className="leader" aria-hidden="true">
      <path ref={path} />
    </svg>
  );
}
