// The walk itself, once it is here: as a panel, or over the whole window for somebody who explains; on paper as one text.
import { useEffect, useRef } from 'react';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { useSession } from '../page-context.ts';
import '../styles/walk.css';
import { Presentation } from './Presentation.tsx';
import { VisitText } from './VisitText.tsx';
import { WalkPanel } from './WalkPanel.tsx';

export interface WalkProps {
  readonly texts: VisitTexts;
  readonly stage: HTMLElement | null;
}

export function Walk({ texts, stage }: WalkProps) {
  const presenting = useSession((session) => session.activity === 'present');
  const presented = useRef(presenting);
  useEffect(() => {
    presented.current = presenting;
  }, [presenting]);
  if (presenting) return <Presentation texts={texts} stage={stage} />;
  return (
    <>
      <WalkPanel texts={texts} returning={presented.current} />
      <div className="on-paper">
        <VisitText texts={texts} />
      </div>
    </>
  );
}
