// A month with the fewest days that count as chronic: 15 with headache, 8 of these with migraine.
import type { EligibilityTexts } from '#copy/page-texts/eligibility.ts';
import { DEFINITIONS } from '#protocol/definitions.ts';
import { DaySign, MonthSheet } from '../parts/MonthSheet.tsx';
import { MONTH_DAYS } from '../parts/month-days.ts';

export function ExampleMonth({ texts: { month } }: { readonly texts: EligibilityTexts }) {
  const society = DEFINITIONS.find(({ id }) => id === 'ichd-3');
  if (!society) return null;
  const [headache, migraine] = [society.headacheDays, society.migraineDays ?? 0];
  const keys = [
    { kind: 'migraine', name: month.migraineDay, count: migraine },
    { kind: 'headache', name: month.headacheDay, count: headache - migraine },
    { kind: 'free', name: month.freeDay, count: MONTH_DAYS - headache },
  ] as const;
  return (
    <figure className="drawn example-month">
      <MonthSheet headacheDays={headache} migraineDays={migraine} described={month.described(headache, migraine, MONTH_DAYS)} />
      <ul className="keys">
        {keys.map(({ kind, name, count }) => (
          <li key={kind}>
            <DaySign kind={kind} /> {name}: <b>{month.days(count)}</b>
          </li>
        ))}
      </ul>
      <figcaption className="soft">{month.caption}</figcaption>
    </figure>
  );
}
