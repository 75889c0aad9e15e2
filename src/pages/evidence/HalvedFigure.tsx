// A hundred people on the medicine beside a hundred on placebo: who lost half of their headache days or more.
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import { usePage } from '#panels/page-context.ts';
import { RESPONDERS } from '#protocol/trials.ts';
import { HundredPeople, PersonSign } from '../parts/HundredPeople.tsx';
import { differenceOf, percentOf, written } from '../parts/numbers.ts';
import { type Halver, halvers } from '../parts/people-grid.ts';
import { TableTwin } from '../parts/TableTwin.tsx';

const ARMS = ['toxin', 'placebo'] as const;

export function HalvedFigure({ texts: { halved, figures, placebo: meaning } }: { readonly texts: EvidenceTexts }) {
  const { words } = usePage();
  const found = RESPONDERS.find(({ id }) => id === 'half-fewer-headache-days');
  const [medicine, placebo] = [percentOf(found?.toxin ?? { under: 0 }), percentOf(found?.placebo ?? { under: 0 })];
  if (medicine === null || placebo === null) return null;
  const percents = { toxin: medicine, placebo };
  const say = (percent: number): string => figures.ofHundred(written(Math.round(percent), words.locale));
  const exact = (percent: number): string => figures.ofHundred(written(percent, words.locale, 1));
  const keys: readonly (readonly [Halver, string])[] = [
    ['as-placebo', halved.asPlacebo],
    ['beyond', halved.beyond],
    ['not', halved.not],
  ];
  return (
    <figure className="drawn">
      <div className="two-arms">
        {ARMS.map((arm) => (
          <div key={arm} className="arm">
            <p className="arm-head">
              <span>{arm === 'toxin' ? figures.medicine : figures.placebo}</span> <b>{say(percents[arm])}</b>
            </p>
            <HundredPeople
              shares={halvers(percents[arm], placebo)}
              described={`${arm === 'toxin' ? figures.medicine : figures.placebo}: ${say(percents[arm])}. ${halved.halved}.`}
            />
          </div>
        ))}
      </div>
      <ul className="keys">
        {keys.map(([kind, name]) => (
          <li key={kind}>
            <PersonSign kind={kind} /> {name}
          </li>
        ))}
      </ul>
      <figcaption className="soft">{meaning}</figcaption>
      <TableTwin
        summary={figures.asTable}
        caption={halved.title}
        columns={[halved.outcome, figures.medicine, figures.placebo, figures.difference]}
        rows={[
          {
            head: halved.halved,
            cells: [exact(medicine), exact(placebo), exact(differenceOf(medicine, placebo))],
          },
          { head: halved.not, cells: [exact(100 - medicine), exact(100 - placebo), exact(differenceOf(medicine, placebo))] },
        ]}
      />
    </figure>
  );
}
