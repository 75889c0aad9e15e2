// What the drop in headache days is made of, as one bar; and the review's difference with its likely range, on a line of days.
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import { usePage } from '#panels/page-context.ts';
import { REVIEW } from '#protocol/trials.ts';
import { differenceOf, written } from '../parts/numbers.ts';
import { Stripes } from '../parts/Stripes.tsx';
import { TableTwin } from '../parts/TableTwin.tsx';
import { monthsOf } from './months-of.ts';

/** Days on the line of the review, and its end. */
const LINE = [0, 1, 2, 3, 4] as const;
const LINE_DAYS = 4;

export function DifferenceFigure({ texts: { difference, months, figures } }: { readonly texts: EvidenceTexts }) {
  const { words } = usePage();
  const one = (value: number): string => written(value, words.locale, 1);
  const { before, after, fewer } = monthsOf('toxin');
  const withPlacebo = monthsOf('placebo').fewer;
  const added = differenceOf(fewer, withPlacebo);
  const parts = [
    { kind: 'left', days: after, from: 0, name: difference.left },
    { kind: 'added', days: added, from: after, name: difference.added },
    { kind: 'too', days: withPlacebo, from: after + added, name: difference.withPlacebo },
  ];
  const percent = (days: number): string => `${((days / before) * 100).toFixed(2)}%`;
  const along = (days: number): string => `${(days / LINE_DAYS) * 100}%`;
  const { mean, low, high } = REVIEW.fewerMigraineDays;
  return (
    <figure className="drawn">
      <p className="arm-head">
        {difference.start}: <b>{months.days(one(before))}</b>
      </p>
      <svg className="drop-bar" role="img" aria-label={difference.described(one(withPlacebo), one(added))}>
        {parts.map(({ kind, days, from }) => (
          <g key={kind} className={`drop-${kind}`}>
            <rect x={percent(from)} width={percent(days)} height="100%" />
            {kind === 'too' && <Stripes x={percent(from)} width={percent(days)} />}
          </g>
        ))}
      </svg>
      <ul className="keys">
        {parts.map(({ kind, days, name }) => (
          <li key={kind}>
            <svg className={`bar-sign drop-${kind}`} aria-hidden="true">
              <rect width="100%" height="100%" />
              {kind === 'too' && <Stripes width="100%" />}
            </svg>
            {name}: <b>{months.days(one(days))}</b>
          </li>
        ))}
      </ul>
      <p className="line-head">
        {difference.review}: <b>{one(mean)}</b>{' '}
        <span className="soft">
          ({difference.likely}: {figures.range(one(low), one(high))})
        </span>
      </p>
      <svg className="day-line" aria-hidden="true">
        <line className="axis" x1="0%" x2="100%" y1="1em" y2="1em" />
        {LINE.map((day) => (
          <g key={day}>
            <line className="axis" x1={along(day)} x2={along(day)} y1="0.75em" y2="1.25em" />
            <text x={along(day)} y="2.6em" textAnchor={day === 0 ? 'start' : day === LINE_DAYS ? 'end' : 'middle'}>
              {written(day, words.locale)}
            </text>
          </g>
        ))}
        <line className="whisker" x1={along(low)} x2={along(high)} y1="1em" y2="1em" />
        <line className="whisker" x1={along(low)} x2={along(low)} y1="0.6em" y2="1.4em" />
        <line className="whisker" x1={along(high)} x2={along(high)} y1="0.6em" y2="1.4em" />
        <circle className="mean" cx={along(mean)} cy="1em" r="0.4em" />
      </svg>
      <TableTwin
        summary={figures.asTable}
        caption={difference.title}
        columns={[difference.part, difference.days]}
        rows={[
          { head: difference.start, cells: [one(before)] },
          ...parts.toReversed().map(({ name, days }) => ({ head: name, cells: [one(days)] })),
          { head: difference.review, cells: [`${one(mean)} (${figures.range(one(low), one(high))})`] },
        ]}
      />
    </figure>
  );
}
