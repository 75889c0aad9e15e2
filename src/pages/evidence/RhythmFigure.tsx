// Twelve weeks on one line: the session, better than placebo, steady, perhaps fading, the next session. A sketch of when, not of how much.
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import { usePage } from '#panels/page-context.ts';
import { ONSET, REPEAT } from '#protocol/session-facts.ts';
import { written } from '../parts/numbers.ts';
import { Stripes } from '../parts/Stripes.tsx';
import { TableTwin } from '../parts/TableTwin.tsx';

export function RhythmFigure({ texts: { rhythm, figures } }: { readonly texts: EvidenceTexts }) {
  const { words } = usePage();
  const { week: better, steadyFromWeek: steady } = ONSET.trials;
  const fades = ONSET.wearOff.week;
  const at = (week: number): string => `${(week / REPEAT.weeks) * 100}%`;
  const moments = [
    { week: 0, what: rhythm.session },
    { week: better, what: rhythm.better },
    { week: steady, what: rhythm.steady },
    { week: fades, what: rhythm.wearOff },
    { week: REPEAT.weeks, what: rhythm.next },
  ];
  return (
    <figure className="drawn">
      <svg className="rhythm" role="img" aria-label={rhythm.described}>
        <text className="strong" x="0%" y="1em">
          {rhythm.session}
        </text>
        <text className="strong" x="100%" y="1em" textAnchor="end">
          {rhythm.next}
        </text>
        <svg
          y="1.6em"
          height="3.4em"
          width="100%"
          viewBox={`0 0 ${REPEAT.weeks} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="relief" d={`M${better} 1V0.7L${steady} 0.12H${fades}V1Z`} />
          <path className="relief-edge" d={`M${better} 0.7L${steady} 0.12H${fades}`} />
        </svg>
        <svg className="fading" x={at(fades)} y="1.6em" width={at(REPEAT.weeks - fades)} height="3.4em" aria-hidden="true">
          <Stripes width="100%" />
          <svg viewBox="0 0 1 1" width="100%" height="100%" preserveAspectRatio="none" aria-hidden="true">
            <path className="relief-edge" d="M0 0.12L1 0.6" />
          </svg>
        </svg>
        <text x={at((steady + fades) / 2)} y="3.7em" textAnchor="middle" className="on-relief">
          {rhythm.steady}
        </text>
        <line className="axis" x1="0%" x2="100%" y1="5em" y2="5em" />
        {moments.map(({ week }) => (
          <g key={week}>
            <line
              className={week % REPEAT.weeks === 0 ? 'session-mark' : 'axis'}
              x1={at(week)}
              x2={at(week)}
              y1={week % REPEAT.weeks === 0 ? '1.5em' : '4.8em'}
              y2="5.3em"
            />
            <text x={at(week)} y="6.5em" textAnchor={week === 0 ? 'start' : week === REPEAT.weeks ? 'end' : 'middle'}>
              {written(week, words.locale)}
            </text>
          </g>
        ))}
        <text className="unit" x={at((steady + fades) / 2)} y="6.5em" textAnchor="middle">
          {rhythm.weeks}
        </text>
      </svg>
      <ol className="rhythm-key">
        {moments.slice(1, -1).map(({ week, what }) => (
          <li key={week}>
            <b>{rhythm.weekAt(written(week, words.locale))}</b> {what}
          </li>
        ))}
      </ol>
      <figcaption className="soft">{rhythm.sketch}</figcaption>
      <TableTwin
        summary={figures.asTable}
        caption={rhythm.title}
        columns={[rhythm.week, rhythm.what]}
        rows={moments.map(({ week, what }) => ({ head: written(week, words.locale), cells: [what] }))}
      />
    </figure>
  );
}
