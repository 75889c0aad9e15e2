// The same step over the whole window, for somebody who explains: the head, a title, one sentence, the count. Readable from 2 m; moved by
// arrow keys or a presenter's remote wherever the focus is; leaves by Escape, at the same place.
import { useEffect, useRef } from 'react';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { stepNumber } from '#session/tour.ts';
import { stopPresenting } from '#session/tour-actions.ts';
import { usePage, useSession } from '../page-context.ts';
import { leaveScreen, onScreenLeft } from './full-screen.ts';
import { PointCount } from './PointCount.tsx';
import { PointNow } from './PointNow.tsx';
import { PresentTools } from './present/PresentTools.tsx';
import { WalkButtons } from './WalkButtons.tsx';
import { stepOfKey } from './walk-keys.ts';

interface Props {
  readonly texts: VisitTexts;
  readonly stage: HTMLElement | null;
}

export function Presentation({ texts, stage }: Props) {
  const { store, words } = usePage();
  const tour = useSession((session) => session.tour);
  const home = useRef<HTMLDivElement>(null);

  useEffect(() => {
    home.current?.querySelector<HTMLElement>('[data-walk="next"]')?.focus({ preventScroll: true });
    const stop = (): void => store.setState(stopPresenting());
    const onKey = (event: KeyboardEvent): void => {
      const action = stepOfKey(event, 'window');
      if (!action) return;
      event.preventDefault();
      store.setState(action);
    };
    document.addEventListener('keydown', onKey);
    const stopWatching = onScreenLeft(stop);
    return () => {
      document.removeEventListener('keydown', onKey);
      stopWatching();
      leaveScreen();
    };
  }, [store]);

  return (
    <div ref={home} className="presentation">
      <p className="soft" data-progress="">
        {words.visit.progress(stepNumber(tour), VISIT_STEP_IDS.length)}
      </p>
      <h1 data-step={tour.step}>{words.visit.titles[tour.step]}</h1>
      <p className="brief">{texts.steps[tour.step].brief.text}</p>
      <PointNow />
      <PointCount />
      <WalkButtons texts={texts} />
      <div className="present-tools">
        {stage && <PresentTools texts={texts} stage={stage} />}
        <button type="button" className="plain" data-stop="" onClick={() => store.setState(stopPresenting())}>
          {texts.stopPresenting}
        </button>
      </div>
    </div>
  );
}
