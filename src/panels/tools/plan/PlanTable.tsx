// The plan by muscle: how many points on which side, what they come to, and the extra points with a way to add and to take away. The name
// of a muscle turns the head to it.
import { useStore } from 'zustand';
import { EXTRA_ZONES, type ExtraZone } from '#protocol/extra-zones.ts';
import { sitesOfMuscle } from '#protocol/protocol.ts';
import type { MuscleId } from '#protocol/vocabulary.ts';
import { openRegion } from '#session/actions.ts';
import { addExtra, extraIn } from '#session/plan/plan.ts';
import { totalsOf } from '#session/plan/totals.ts';
import { MinusIcon, PlusIcon } from '../../icons.tsx';
import { usePage } from '../../page-context.ts';
import { usePlan, usePlanNow } from './plan-context.ts';
import { pressZone, takeFromZone } from './plan-edits.ts';
import { saidOf, zoneName } from './zone-name.ts';

export function PlanTable() {
  const { store, words } = usePage();
  const { said } = usePlan();
  const { muscles } = totalsOf(usePlanNow());
  const look = (muscle: MuscleId): void => {
    const region = sitesOfMuscle(muscle)[0]?.region;
    if (region) store.setState(openRegion(region));
  };
  return (
    <section className="plan-table" aria-labelledby="plan-muscles">
      <h4 id="plan-muscles">{said.muscles}</h4>
      <ul>
        {muscles.map(({ muscle, units, sides }) => (
          <li key={muscle} data-muscle={muscle}>
            <button type="button" className="entry" data-look={muscle} onClick={() => look(muscle)}>
              {words.muscles[muscle].plain}
            </button>
            <span className="plan-units">{said.units(units)}</span>
            <span className="soft plan-sides">{said.perSide(sides.left.points, sides.midline.points, sides.right.points)}</span>
            {EXTRA_ZONES.filter((zone) => zone.muscle === muscle).map((zone) => (
              <ZoneRow key={zone.id} zone={zone} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ZoneRow({ zone }: { readonly zone: ExtraZone }) {
  const { words } = usePage();
  const { planning, said, say } = usePlan();
  const plan = usePlanNow();
  const count = extraIn(plan, zone.id);
  const name = zoneName(zone, said, words);
  const alike = useStore(planning, (now) => now.alike);
  const refused = addExtra(plan, zone.id, alike).kind === 'refused';
  const add = (): void => {
    const why = pressZone(planning, zone.id);
    say(why && saidOf(why, said, words));
  };
  return (
    <span className="plan-extra" data-zone-row={zone.id}>
      <span className="soft">
        {said.extra}, {words.sideNames[zone.side]}
      </span>
      <button
        type="button"
        aria-label={said.fewer(name)}
        aria-disabled={count === 0 || undefined}
        data-fewer=""
        onClick={() => {
          takeFromZone(planning, zone.id);
          say(null);
        }}
      >
        <MinusIcon />
      </button>
      <output>{count}</output>
      <button type="button" aria-label={said.more(name)} aria-disabled={refused || undefined} data-more="" onClick={add}>
        <PlusIcon />
      </button>
    </span>
  );
}
