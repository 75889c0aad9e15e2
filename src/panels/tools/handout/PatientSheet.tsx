// What a patient takes home: the head from two sides with the points, where they are and why, what comes after, when to get help, the
// questions that were chosen with room to write, and the way back to the same view. Always told as to patients.
import type { Told } from '#copy/facts.ts';
import { regionFacts } from '#copy/region-facts.ts';
import type { HandoutTexts } from '#copy/tools/load-handout.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import type { SourceId } from '#protocol/sources.ts';
import { REGION_IDS } from '#protocol/vocabulary.ts';
import { AreaSign } from '../../AreaSign.tsx';
import { type Cited, citedIn, marksOf } from '../../cite.ts';
import { usePage } from '../../page-context.ts';
import { QrCode } from '../qr/QrCode.tsx';
import { SheetHead } from './SheetHead.tsx';

interface Props {
  readonly texts: HandoutTexts;
  readonly questions: readonly string[];
  /** The view on the screen as a picture; null where there is none. */
  readonly view: string | null;
  readonly citations: Readonly<Record<SourceId, { readonly citation: string }>>;
}

export function PatientSheet({ texts, questions, view, citations }: Props) {
  const { words } = usePage();
  const { handout, visit } = texts;
  const { patient } = handout;
  const areas = REGION_IDS.map((id) => ({ id, facts: regionFacts(id, words) }));
  const { after, help, next } = visit.steps;
  const said = [
    ...areas.flatMap(({ facts }) => [...facts.where, ...facts.why.slice(0, 1)]),
    ...after.said,
    ...help.said,
    ...next.said,
  ];
  const cited = citedIn(said, 'sheet');
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(new Date());
  return (
    <article className="sheet" lang={words.locale} data-sheet="patient">
      <header>
        <h1>{patient.title}</h1>
        <p>{handout.printed(day)}</p>
      </header>
      <div className="sheet-heads">
        <SheetHead view="start" />
        <SheetHead view="back" />
        {view && (
          <figure className="sheet-head">
            <img src={view} alt={handout.view} />
            <figcaption>{handout.view}</figcaption>
          </figure>
        )}
      </div>
      <section>
        <h2>{patient.where}</h2>
        <ul className="sheet-areas">
          {areas.map(({ id, facts }) => (
            <li key={id}>
              <h3>
                <AreaSign region={id} /> {facts.name}, {patient.points(sitesOfRegion(id).length)}
              </h3>
              <Lines said={[...facts.where, ...facts.why.slice(0, 1)]} cited={cited} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{patient.help}</h2>
        <Lines said={help.said} cited={cited} />
      </section>
      <section>
        <h2>{patient.after}</h2>
        <Lines said={after.said} cited={cited} />
      </section>
      <section>
        <h2>{patient.next}</h2>
        <Lines said={next.said} cited={cited} />
      </section>
      {questions.length > 0 && (
        <section className="sheet-questions">
          <h2>{patient.questions}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <footer>
        <div className="sheet-code">
          <QrCode text={window.location.href} label={patient.code} />
          <p>{patient.code}</p>
        </div>
        <div>
          <p>{handout.teaches}</p>
          <h2>{handout.sources}</h2>
          <ol className="sheet-sources">
            {cited.map(({ source }) => (
              <li key={source}>
                <cite>{citations[source].citation}</cite>
              </li>
            ))}
          </ol>
        </div>
      </footer>
    </article>
  );
}

function Lines({ said, cited }: { readonly said: readonly Told[]; readonly cited: readonly Cited[] }) {
  return said.map((told) => (
    <p key={told.text}>
      {told.text}
      <sup>{marksOf(told, cited).join(', ')}</sup>
    </p>
  ));
}
