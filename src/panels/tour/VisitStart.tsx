// The way into the walk through a visit, and where the focus goes when the walk is left.
import { useEffect, useRef } from 'react';
import { isTour } from '#session/selectors.ts';
import { startVisit } from '#session/tour-actions.ts';
import { usePage, useSession } from '../page-context.ts';

export function VisitStart() {
  const { store, words } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const activity = useSession((session) => session.activity);
  const was = useRef(activity);

  useEffect(() => {
    const left = isTour(was.current) && activity === 'explore';
    was.current = activity;
    if (left && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [activity]);

  return (
    <button ref={button} type="button" className="entry" data-visit-start="" onClick={() => store.setState(startVisit())}>
      {words.visit.start}
    </button>
  );
}
