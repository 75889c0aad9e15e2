// After which session people first lost half of their headache days: three bars, each beginning where the one before ends.
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import { usePage } from '#panels/page-context.ts';
import { FIRST_RESPONSE } from '#protocol/trials.ts';
import { written } from '../parts/numbers.ts';
import { Stripes } from '../parts/Stripes.tsx';
import { leftOf, stepBars } from '../parts/span-bars.ts';
import { TableTwin } from '../parts/TableTwin.tsx';

export function SessionsFigure({ texts: { sessions, figures } }: { readonly texts: EvidenceTexts }) {
  const { words } = usePage();
  const amounts = FIRST_RESPONSE.sessions.map(({ low, high }) => ({ least: low, most: high }));
  const bars = stepBars(amounts);
  const rest = leftOf(100, amounts);
  const say = (least: number, most: number, decimals: number): string => {
    const [from, to] = [written(least, words.locale, decimals), written(most, words.locale, decimals)];
    return figures.ofHundred(from === to ? from : figures.range(from, to));
  };
  const rows = [
    ...FIRST_RESPONSE.sessions.map(({ session, low, high }, index) => ({
      name: sessions.session(session),
      least: low,
      most: high,
      bar: bars[index],
    })),
    {
      name: sessions.rest,
      ...rest,
      bar: { solid: { from: 100 - rest.least, to: 100 }, unsure: { from: 100 - rest.most, to: 100 - rest.least } },
    },
  ];
  return (
    <figure className="drawn">
      <div className="step-bars" role="img" aria-label={sessions.described}>
        {rows.map(({ name, least, most, bar }, index) => (
          <div key={name} className={index < FIRST_RESPONSE.sessions.length ? 'step-bar' : 'step-bar rest'}>
            <span className="arm-name">{name}</span>
            <svg className="bar" aria-hidden="true">
              <rect className="bar-room" width="100%" height="100%" />
              {bar && (
                <>
                  <rect className="bar-part" x={`${bar.solid.from}%`} width={`${bar.solid.to - bar.solid.from}%`} height="100%" />
                  <Stripes x={`${bar.unsure.from}%`} width={`${bar.unsure.to - bar.unsure.from}%`} />
                </>
              )}
            </svg>
            <span className="count">{say(least, most, 0)}</span>
          </div>
        ))}
      </div>
      <ul className="keys">
        <li>
          <svg className="bar-sign bar" aria-hidden="true">
            <Stripes width="100%" />
          </svg>
          {sessions.range}
        </li>
      </ul>
      <TableTwin
        summary={figures.asTable}
        caption={sessions.title}
        columns={[sessions.outcome, sessions.first]}
        rows={rows.map(({ name, least, most }) => ({ head: name, cells: [say(least, most, 1)] }))}
      />
    </figure>
  );
}
