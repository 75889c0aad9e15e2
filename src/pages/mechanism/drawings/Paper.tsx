// The sheet that a step's drawing stands on: one size for all, spoken as one picture.
import type { ReactNode } from 'react';

const PAPER = { width: 360, height: 230 } as const;

interface Props {
  readonly described: string;
  readonly children: ReactNode;
}

export function Paper({ described, children }: Props) {
  return (
    <svg className="paper" role="img" aria-label={described} viewBox={`0 0 ${PAPER.width} ${PAPER.height}`}>
      {children}
    </svg>
  );
}
