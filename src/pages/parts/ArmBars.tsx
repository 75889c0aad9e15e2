// Both arms of a trial as bars out of 100 people: the medicine solid, placebo an outline with stripes.
import type { FigureWords } from '#copy/page-texts/passage.ts';
import { usePage } from '#panels/page-context.ts';
import type { Arms, Share } from '#protocol/share.ts';
import { people, percentOf } from './numbers.ts';
import { Stripes } from './Stripes.tsx';

interface Props {
  readonly arms: Arms;
  readonly figures: FigureWords;
  readonly described: (medicine: string, placebo: string) => string;
}

export function ArmBars({ arms, figures, described }: Props) {
  const { words } = usePage();
  const say = (share: Share): string => figures.ofHundred(people(share, figures, words.locale));
  return (
    <div className="arm-bars" role="img" aria-label={described(say(arms.toxin), say(arms.placebo))}>
      {(['toxin', 'placebo'] as const).map((arm) => {
        const count = Math.round(percentOf(arms[arm]) ?? 0);
        return (
          <div key={arm} className="arm-bar">
            <span className="arm-name">{arm === 'toxin' ? figures.medicine : figures.placebo}</span>
            <svg className={`bar ${arm}`} aria-hidden="true">
              <rect className="bar-room" width="100%" height="100%" />
              <rect className="bar-part" width={`${count}%`} height="100%" />
              {arm === 'placebo' && <Stripes width={`${count}%`} />}
            </svg>
            <span className="count">{say(arms[arm])}</span>
          </div>
        );
      })}
    </div>
  );
}
