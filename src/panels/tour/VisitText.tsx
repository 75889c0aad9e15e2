// All steps of the walk as text, one below the other, with one list of sources: what is read where the walk itself cannot run.
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import { VISIT_STEP_IDS } from '#copy/visit-steps.ts';
import { SITE_IDS } from '#protocol/vocabulary.ts';
import { countAt, pointsOfStep } from '#session/tour.ts';
import { Citations } from '../Citations.tsx';
import { citedIn, isUnchecked } from '../cite.ts';
import { usePage } from '../page-context.ts';
import { saidAt } from './said-at.ts';
import { ToldLines } from './ToldLines.tsx';

/** Needs nothing of the page but its words; safe to render to a string. */
export function VisitText({ texts }: { readonly texts: VisitTexts }) {
  const { words } = usePage();
  const { visit, panel } = words;
  const steps = VISIT_STEP_IDS.map((step) => {
    const { length } = pointsOfStep(step);
    const count = countAt({ step, pace: 'area', given: length });
    return { step, said: [...saidAt(step, texts), ...texts.steps[step].more], count: length > 0 ? count : 0 };
  });
  const all = steps.flatMap(({ said }) => said);
  const cited = citedIn(all, 'visit-text');
  return (
    <section className="visit-text" aria-labelledby="visit-text-title">
      <h2 id="visit-text-title">{visit.start}</h2>
      <p>{texts.lead}</p>
      <ol>
        {steps.map(({ step, said, count }) => (
          <li key={step}>
            <h3>{visit.titles[step]}</h3>
            <ToldLines said={said} cited={cited} />
            {count > 0 && <p className="count">{visit.count(count, SITE_IDS.length)}</p>}
          </li>
        ))}
      </ol>
      {isUnchecked(all) && <p className="unchecked">{panel.notChecked}</p>}
      <Citations cited={cited} />
    </section>
  );
}
