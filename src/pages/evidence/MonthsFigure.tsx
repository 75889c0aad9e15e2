// Headache days in four weeks, before and after, in both arms: four sheets of 28 days.
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import { usePage } from '#panels/page-context.ts';
import { DaySign, MonthSheet } from '../parts/MonthSheet.tsx';
import { differenceOf, written } from '../parts/numbers.ts';
import { TableTwin } from '../parts/TableTwin.tsx';
import { monthsOf } from './months-of.ts';

export function MonthsFigure({ texts: { months, figures } }: { readonly texts: EvidenceTexts }) {
  const { words } = usePage();
  const one = (value: number): string => written(value, words.locale, 1);
  const arms = [
    { name: figures.medicine, ...monthsOf('toxin') },
    { name: figures.placebo, ...monthsOf('placebo') },
  ];
  return (
    <figure className="drawn">
      <div className="month-arms">
        {arms.map(({ name, before, after }) => (
          <section key={name} className="month-arm" aria-label={months.described(name, one(before), one(after))}>
            <p className="arm-head">{name}</p>
            {[
              { when: months.before, days: before },
              { when: months.after, days: after },
            ].map(({ when, days }) => (
              <div key={when}>
                <MonthSheet headacheDays={days} described={`${when}: ${months.days(one(days))}`} />
                <p className="sheet-foot">
                  <span>{when}</span> <b>{months.days(one(days))}</b>
                </p>
              </div>
            ))}
          </section>
        ))}
      </div>
      <ul className="keys">
        <li>
          <DaySign kind="headache" /> {months.headache}
        </li>
        <li>
          <DaySign kind="free" /> {months.free}
        </li>
      </ul>
      <TableTwin
        summary={figures.asTable}
        caption={months.title}
        columns={[months.group, months.before, months.after, months.change]}
        rows={arms.map(({ name, before, after }) => ({
          head: name,
          cells: [one(before), one(after), one(differenceOf(after, before))],
        }))}
      />
    </figure>
  );
}
