// Four weeks as a sheet of 28 days: days with headache filled, those with migraine crossed as well, the rest empty.
import { MONTH_DAYS, monthDays } from './month-days.ts';

const SIDE = 10;
const GAP = 2;
const STEP = SIDE + GAP;

interface Props {
  readonly headacheDays: number;
  /** Of these, the first so many with migraine. */
  readonly migraineDays?: number;
  readonly described: string;
}

export function MonthSheet({ headacheDays, migraineDays = 0, described }: Props) {
  const days = monthDays(headacheDays);
  const [wide, high] = [7 * STEP - GAP, (MONTH_DAYS / 7) * STEP - GAP];
  return (
    <svg className="month-sheet" role="img" aria-label={described} viewBox={`-1 -1 ${wide + 2} ${high + 2}`}>
      {days.map(({ column, row, filled }, index) => (
        <g key={`${column}-${row}`} transform={`translate(${column * STEP} ${row * STEP})`}>
          {filled > 0 && <rect className="day-filled" width={SIDE * filled} height={SIDE} />}
          {index < migraineDays && <path className="day-migraine" d="M2.6 2.6L7.4 7.4M7.4 2.6L2.6 7.4" />}
          <rect className="day" width={SIDE} height={SIDE} />
        </g>
      ))}
    </svg>
  );
}

/** One day, for the key. */
export function DaySign({ kind }: { readonly kind: 'headache' | 'migraine' | 'free' }) {
  return (
    <svg className="day-sign" aria-hidden="true" viewBox={`-1 -1 ${STEP} ${STEP}`}>
      {kind !== 'free' && <rect className="day-filled" width={SIDE} height={SIDE} />}
      {kind === 'migraine' && <path className="day-migraine" d="M2.6 2.6L7.4 7.4M7.4 2.6L2.6 7.4" />}
      <rect className="day" width={SIDE} height={SIDE} />
    </svg>
  );
}
