// What else a reader may do in the walk: take the points one by one, begin again, show it to somebody over the whole window.
import { useId } from 'react';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { isFirst, PACES, pointsOfStep } from '#session/tour.ts';
import { beginAgain, choosePace, present } from '#session/tour-actions.ts';
import { usePage, useSession } from '../page-context.ts';
import { fillScreen } from './full-screen.ts';

export function WalkTools({ texts }: { readonly texts: VisitTexts }) {
  const { store } = usePage();
  const tour = useSession((session) => session.tour);
  const label = useId();
  const onPresent = (): void => {
    store.setState(present());
    fillScreen(() => store.getState().activity === 'present');
  };
  return (
    <div className="walk-tools">
      {pointsOfStep(tour.step).length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div className="choices" role="group" aria-labelledby={label}>
          <span id={label} className="soft">
            {texts.pace.label}
          </span>
          {PACES.map((pace) => (
            <button
              key={pace}
              type="button"
              data-pace={pace}
              aria-pressed={tour.pace === pace}
              onClick={() => store.setState(choosePace(pace))}
            >
              {texts.pace[pace]}
            </button>
          ))}
        </div>
      )}
      <div className="walk-links">
        <button type="button" className="entry" data-present="" title={texts.presentHint} onClick={onPresent}>
          {texts.present}
        </button>
        {!isFirst(tour) && (
          <button type="button" className="entry" data-begin-again="" onClick={() => store.setState(beginAgain())}>
            {texts.beginAgain}
          </button>
        )}
      </div>
    </div>
  );
}
