// Back and next. They stay focusable where they lead nowhere, so that the keyboard does not lose its place.
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { isFirst, isLast } from '#session/tour.ts';
import { goBack, goOn } from '#session/tour-actions.ts';
import { ArrowIcon } from '../icons.tsx';
import { usePage, useSession } from '../page-context.ts';

interface Props {
  readonly texts: VisitTexts;
  /** What the last step's button does; without it there is nowhere further to go. */
  readonly onEnd?: () => void;
}

export function WalkButtons({ texts, onEnd }: Props) {
  const { store } = usePage();
  const first = useSession((session) => isFirst(session.tour));
  const last = useSession((session) => isLast(session.tour));
  const ends = last && onEnd !== undefined;
  return (
    <div className="walk-buttons">
      <button
        type="button"
        className="walk-button"
        data-walk="back"
        aria-disabled={first || undefined}
        onClick={() => store.setState(goBack())}
      >
        <ArrowIcon turned={180} />
        {texts.back}
      </button>
      <button
        type="button"
        className="walk-button primary"
        data-walk="next"
        aria-disabled={(last && !ends) || undefined}
        onClick={() => (ends ? onEnd() : store.setState(goOn()))}
      >
        {ends ? texts.end : texts.next}
        {!ends && <ArrowIcon turned={0} />}
      </button>
    </div>
  );
}
