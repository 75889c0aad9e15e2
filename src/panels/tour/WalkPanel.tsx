// One step of the walk, for the one who comes: its title, what happens, the points counted, back and next. Arrow keys do the same.
import { useEffect, useRef } from 'react';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { stepNumber } from '#session/tour.ts';
import { leaveVisit } from '#session/tour-actions.ts';
import { CloseIcon } from '../icons.tsx';
import { usePage, useSession } from '../page-context.ts';
import { PointCount } from './PointCount.tsx';
import { StepText } from './StepText.tsx';
import { WalkButtons } from './WalkButtons.tsx';
import { WalkTools } from './WalkTools.tsx';
import { stepOfKey } from './walk-keys.ts';

interface Props {
  readonly texts: VisitTexts;
  /** It has just been shown over the whole window. */
  readonly returning: boolean;
}

export function WalkPanel({ texts, returning }: Props) {
  const { store, words } = usePage();
  const tour = useSession((session) => session.tour);
  const panel = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const seen = useRef(tour.step);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    const held = document.activeElement;
    if (returning) panel.current?.querySelector<HTMLElement>('[data-present]')?.focus({ preventScroll: true });
    else if (held?.matches('[data-visit-start]')) title.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (seen.current === tour.step) return;
    seen.current = tour.step;
    if (body.current) body.current.scrollTop = 0;
    // What had the focus may have gone with its step; the keys go on working.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [tour.step]);

  useEffect(() => {
    const element = panel.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = stepOfKey(event, 'panel');
      if (!action) return;
      event.preventDefault();
      store.setState(action);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [store]);

  return (
    <div ref={panel} className="walk">
      <header className="walk-head">
        <p className="soft" data-progress="">
          {words.visit.progress(stepNumber(tour), VISIT_STEP_IDS.length)}
        </p>
        <h3 ref={title} tabIndex={-1} data-step={tour.step}>
          {words.visit.titles[tour.step]}
        </h3>
        <button type="button" className="close" aria-label={texts.explore} onClick={() => store.setState(leaveVisit())}>
          <CloseIcon />
        </button>
      </header>
      <div ref={body} className="walk-body">
        <StepText step={tour.step} texts={texts} />
        <WalkTools texts={texts} />
      </div>
      <footer className="walk-foot">
        <PointCount />
        <WalkButtons texts={texts} onEnd={() => store.setState(leaveVisit())} />
      </footer>
    </div>
  );
}
