// The name of the point in hand when they are taken one by one, or of the temple that is seen; nothing where the title says it all.
import { siteFacts } from '#copy/site-facts.ts';
import { litAt, viewAt } from '#session/tour.ts';
import { usePage, useSession } from '../page-context.ts';

export function PointNow() {
  const { words } = usePage();
  const tour = useSession((session) => session.tour);
  const [point] = litAt(tour);
  if (!point) return null;
  if (tour.pace === 'point') return <p className="point-now">{siteFacts(point, words).spoken}</p>;
  return tour.step === 'temples' ? <p className="point-now">{words.stage.views[viewAt(tour)].name}</p> : null;
}
