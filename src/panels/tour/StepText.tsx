// What is told at one step of the walk: how one lies or sits, what happens, more on it folded away, and the sources of it all.
import type { Told } from '#copy/facts.ts';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import type { VisitStepId } from '#copy/visit-steps.ts';
import { Citations } from '../Citations.tsx';
import { citedIn, isUnchecked } from '../cite.ts';
import { usePage } from '../page-context.ts';
import { PointNow } from './PointNow.tsx';
import { saidAt } from './said-at.ts';
import { ToldLines } from './ToldLines.tsx';

export function StepText({ step, texts }: { readonly step: VisitStepId; readonly texts: VisitTexts }) {
  const { words } = usePage();
  const said = saidAt(step, texts);
  const { more } = texts.steps[step];
  const all: readonly Told[] = [...said, ...more];
  const cited = citedIn(all, 'visit');
  return (
    <>
      <PointNow />
      <ToldLines said={said} cited={cited} />
      {more.length > 0 && (
        <details key={`more on ${step}`} className="walk-more">
          <summary>{texts.more}</summary>
          <ToldLines said={more} cited={cited} />
        </details>
      )}
      {isUnchecked(all) && <p className="unchecked">{words.panel.notChecked}</p>}
      <Citations key={`sources of ${step}`} cited={cited} />
    </>
  );
}
