// Two lengths that share a "4" on one line of hours: a headache day of the label, and an untreated attack of the headache society.
import type { EligibilityTexts } from '#copy/page-texts/eligibility.ts';
import { ATTACK_HOURS, DEFINITIONS } from '#protocol/definitions.ts';
import { Stripes } from '../parts/Stripes.tsx';

const DAY_HOURS = 24;

export function HoursLine({ texts: { fourHours } }: { readonly texts: EligibilityTexts }) {
  const least = DEFINITIONS.find(({ id }) => id === 'us-label')?.hoursADay ?? null;
  if (least === null) return null;
  const { low, high } = ATTACK_HOURS;
  const at = (hours: number): string => `${((hours / high) * 100).toFixed(2)}%`;
  const bars = [
    { name: fourHours.label, span: fourHours.hours(least), from: least, to: DAY_HOURS, striped: false },
    { name: fourHours.society, span: fourHours.hoursRange(low, high), from: low, to: high, striped: true },
  ];
  return (
    <figure className="drawn">
      <div className="hours-line" role="img" aria-label={fourHours.described(least, low, high)}>
        {bars.map(({ name, span, from, to, striped }) => (
          <div key={name} className="hours-bar">
            <span>
              {name}: <b>{span}</b>
            </span>
            <svg className={striped ? 'bar placebo' : 'bar toxin'} aria-hidden="true">
              <rect className="bar-part" x={at(from)} width={at(to - from)} height="100%" />
              {striped && <Stripes x={at(from)} width={at(to - from)} />}
            </svg>
          </div>
        ))}
        <svg className="hours-axis" aria-hidden="true">
          <line className="axis" x1="0%" x2="100%" y1="0.3em" y2="0.3em" />
          {[0, low, DAY_HOURS, 2 * DAY_HOURS, high].map((hours) => (
            <g key={hours}>
              <line className="axis" x1={at(hours)} x2={at(hours)} y1="0.05em" y2="0.55em" />
              {hours > 0 && (
                <text x={at(hours)} y="1.8em" textAnchor={hours === high ? 'end' : 'middle'}>
                  {hours}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="soft">{fourHours.axis}</figcaption>
    </figure>
  );
}
