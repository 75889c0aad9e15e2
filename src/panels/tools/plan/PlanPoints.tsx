// The points over the picture as switches: given or left out.
import { siteFacts } from '#copy/site-facts.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { isGiven } from '#session/plan/plan.ts';
import { PointButtons } from '../../PointButtons.tsx';
import { usePage, useSession } from '../../page-context.ts';
import { usePlan, usePlanNow } from './plan-context.ts';
import { pressPoint } from './plan-edits.ts';

export function PlanPoints() {
  const { words } = usePage();
  const { planning, said, say } = usePlan();
  const plan = usePlanNow();
  const still = useSession(({ picture }) => picture.kind !== 'ready');
  return (
    <PointButtons
      order={SITE_IDS}
      drawn={still}
      attended={null}
      aria-label={said.pointsLabel}
      about={(id) => ({
        'data-site': id,
        'data-given': isGiven(plan, id) ? undefined : 'coming',
        'aria-pressed': isGiven(plan, id),
        'aria-label': siteFacts(id, words).spoken,
      })}
      onChoose={(id) => {
        say(null);
        pressPoint(planning, id);
      }}
    />
  );
}
