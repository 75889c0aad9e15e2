// The record: every point by muscle with a box to tick, rows for extra points, sums, and lines for what is written by hand.
import { siteFacts } from '#copy/site-facts.ts';
import type { HandoutWords } from '#copy/tools/handout-words.ts';
import { CLAIMS } from '#protocol/claims.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { blankRows, type RecordRow, recordOf } from '#session/handout/record-rows.ts';
import { WHOLE } from '#session/plan/plan.ts';
import { readPlan } from '#session/plan/plan-text.ts';
import { totalsOf } from '#session/plan/totals.ts';
import type { SourceTexts } from '../../library.ts';
import { usePage, useSession } from '../../page-context.ts';

interface Props {
  readonly said: HandoutWords['record'];
  readonly citations: SourceTexts;
}

export function RecordSheet({ said, citations }: Props) {
  const { words } = usePage();
  const text = useSession(({ plan }) => plan);
  const plan = text ? readPlan(text).plan : WHOLE;
  const groups = recordOf(plan);
  const { points: count, units, extra } = totalsOf(plan);
  const asPublished = plan.off.length === 0 && extra === 0;
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(new Date());
  const place = ({ at, extra: more }: RecordRow): string => (more ? said.extra : siteFacts(at as SiteId, words).name);
  return (
    <article className="record" lang={words.locale}>
      <header>
        <h1>{said.title}</h1>
        <p>{asPublished ? said.published : said.plan}</p>
      </header>
      <ul className="record-lines">
        {said.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.columns.muscle}</th>
            <th scope="col">{said.columns.number}</th>
            <th scope="col">{said.columns.place}</th>
            <th scope="col">{said.columns.side}</th>
            <th scope="col" className="record-units">
              {said.columns.units}
            </th>
            <th scope="col" className="record-done">
              {said.columns.done}
            </th>
          </tr>
        </thead>
        {groups.map(({ muscle, rows, units: sum }) => (
          <tbody key={muscle} data-muscle={muscle}>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: extra points of a zone are alike
              <tr key={`${row.at} ${index}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    <i lang="la">{words.muscles[muscle].latin}</i> {said.unitsOf(sum)}
                  </th>
                )}
                <td>{row.number}</td>
                <td>{place(row)}</td>
                <td>{words.sideNames[row.side]}</td>
                <td className="record-units">{row.units}</td>
                <td className="record-done">
                  <span className="record-box" />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tbody className="record-sum">
          <tr>
            <th scope="row">{said.sum}</th>
            <td />
            <td>{said.points(count)}</td>
            <td />
            <td className="record-units">{units}</td>
            <td />
          </tr>
        </tbody>
        <tbody className="record-blank">
          {Array.from({ length: blankRows(plan) }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty rows are alike
            <tr key={index}>
              <th scope="row">{said.extra}</th>
              {['number', 'place', 'side', 'units'].map((cell) => (
                <td key={cell} />
              ))}
              <td className="record-done">
                <span className="record-box" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="record-foot">
        {said.foot(CLAIMS['fixed-scheme'].sources.map((id) => citations[id].citation).join('; '), words.panel.notChecked, day)}
      </p>
    </article>
  );
}
