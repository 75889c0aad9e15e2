// How many of the 31 points are given by now, as a number and as a row of the signs that the points have on the head: filled when done,
// larger when in hand, faint while they are to come.
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { countAt, givenAt } from '#session/tour.ts';
import { AreaSign } from '../AreaSign.tsx';
import { usePage, useSession } from '../page-context.ts';

export function PointCount() {
  const { words } = usePage();
  const tour = useSession((session) => session.tour);
  const count = countAt(tour);
  return (
    <div className="point-count">
      <p data-count={count}>{words.visit.count(count, SITE_IDS.length)}</p>
      <span className="count-row" aria-hidden="true">
        {SITE_IDS.map((id) => (
          <span key={id} data-given={givenAt(tour, id)} data-shape={AREA_SIGNS[SITES[id].region].shape}>
            <AreaSign region={SITES[id].region} />
          </span>
        ))}
      </span>
    </div>
  );
}
