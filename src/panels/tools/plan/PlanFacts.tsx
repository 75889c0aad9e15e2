// What the plan means for the tray, with its working shown, and what the sources say of it. General facts; nothing about a person.
import type { Told } from '#copy/facts.ts';
import type { PlanWords } from '#copy/tools/plan-words.ts';
import { ML_PER_UNIT, sitesOfMuscle, TOTAL_UNITS } from '#protocol/protocol.ts';
import { isGiven, type Plan } from '#session/plan/plan.ts';
import { totalsOf } from '#session/plan/totals.ts';
import { SYRINGE_ML, trayFor } from '#session/plan/vials.ts';
import { Citations } from '../../Citations.tsx';
import { citedIn, isUnchecked } from '../../cite.ts';
import { usePage } from '../../page-context.ts';
import { Sentence } from '../../Sentence.tsx';
import { usePlan, usePlanNow } from './plan-context.ts';

/** What holds of this plan, and what holds of any. */
function warningsOf(plan: Plan, { warnings, most }: PlanWords): readonly Told[] {
  const { units } = totalsOf(plan);
  return [
    ...(plan.off.length > 0 ? [warnings.less] : []),
    ...(plan.off.length === 0 && units === TOTAL_UNITS ? [warnings.usual] : warnings.labels),
    ...(sitesOfMuscle('frontalis').some(({ id }) => isGiven(plan, id)) ? [warnings.frontalis] : []),
    most,
    warnings.brands,
  ];
}

export function PlanFacts() {
  const { words } = usePage();
  const { said } = usePlan();
  const plan = usePlanNow();
  const { vial, warnings } = said;
  const tray = trayFor(totalsOf(plan).units);
  const volume = vial.volume(tray.units, ML_PER_UNIT, tray.ml);
  const about = warningsOf(plan, said);
  const all = [...about, volume, ...vial.dilution, vial.marks];
  const cited = citedIn(all, 'plan');
  const sentence = (told: Told) => (
    <p key={told.text}>
      <Sentence told={told} cited={cited} />
    </p>
  );
  return (
    <>
      <section aria-labelledby="plan-warnings">
        <h4 id="plan-warnings">{warnings.title}</h4>
        {about.map(sentence)}
      </section>
      <section aria-labelledby="plan-tray" className="plan-tray">
        <h4 id="plan-tray">{vial.title}</h4>
        {vial.dilution.map(sentence)}
        {sentence(volume)}
        <p>{vial.syringes(tray.ml, tray.syringes, SYRINGE_ML)}</p>
        {tray.byVial.map(({ vialUnits, salineMl, vials, restUnits, restMl }) => (
          <p key={vialUnits}>{vial.vials(vialUnits, salineMl, vials, tray.units, restUnits, restMl)}</p>
        ))}
        {sentence(vial.marks)}
      </section>
      {isUnchecked(all) && <p className="unchecked">{words.panel.notChecked}</p>}
      <Citations cited={cited} />
    </>
  );
}
