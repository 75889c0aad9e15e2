// What a student writes on: the head from three sides with a number at each point, lines to write on, and the answers on a page of their own.
import { useMemo } from 'react';
import { siteFacts } from '#copy/site-facts.ts';
import type { HandoutTexts } from '#copy/tools/load-handout.ts';
import { CLAIMS } from '#protocol/claims.ts';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import type { SourceTexts } from '../../library.ts';
import { usePage } from '../../page-context.ts';
import type { StillId } from '../../still-place.ts';
import { SheetHead } from './SheetHead.tsx';

/** Each spot of the scheme once, on the side where it is seen best: the other side is its mirror. */
const VIEWS: readonly {
  readonly view: StillId;

  readonly muscles: readonly string[];
}[] = [
  { view: 'front', muscles: ['corrugator', 'procerus', 'frontalis'] },
  { view: 'left', muscles: ['temporalis'] },
  { view: 'back', muscles: ['occipitalis', 'paraspinal', 'trapezius'] },
];

const asked = SITE_IDS.filter((id) => SITES[id].side !== 'right');

/** The points of some muscles, numbered on from those before. */
function numbersOf(muscles: readonly string[], from: number): ReadonlyMap<SiteId, number> {
  return new Map(asked.filter((id) => muscles.includes(SITES[id].muscle)).map((id, at) => [id, from + at]));
}

interface Props {
  readonly texts: HandoutTexts;
  readonly citations: SourceTexts;
}

export function StudySheet({ texts, citations }: Props) {
  const { words } = usePage();
  const { handout } = texts;
  const { study } = handout;
  const views = useMemo(() => {
    let next = 1;
    return VIEWS.map(({ view, muscles }) => {
      const numbered = numbersOf(muscles, next);
      next += numbered.size;
      return { view, numbered, given: new Set(numbered.keys()) };
    });
  }, []);
  const all = views.flatMap(({ numbered }) => [...numbered]);
  return (
    <>
      <article className="sheet" lang={words.locale} data-sheet="study">
        <header>
          <h1>{study.title}</h1>
        </header>
        <p>{study.task}</p>
        <div className="sheet-heads">
          {views.map(({ view, numbered, given }) => (
            <SheetHead key={view} view={view} numbered={numbered} given={given} />
          ))}
        </div>
        <ol className="sheet-blanks">
          {all.map(([id, number]) => (
            <li key={id} value={number} />
          ))}
        </ol>
      </article>
      <article className="sheet" lang={words.locale} data-sheet="answers">
        <header>
          <h1>
            {study.title}: {study.answers}
          </h1>
        </header>
        <table>
          <thead>
            <tr>
              {(['number', 'point', 'muscle', 'units'] as const).map((column) => (
                <th key={column} scope="col">
                  {study.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map(([id, number]) => (
              <tr key={id}>
                <td>{number}</td>
                <td>{siteFacts(id, words).name}</td>
                <td>
                  {words.muscles[SITES[id].muscle].plain} (<i lang="la">{words.muscles[SITES[id].muscle].latin}</i>)
                </td>
                <td>{SITES[id].units}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {handout.source(CLAIMS['fixed-scheme'].sources.map((id) => citations[id].citation).join('; '))} {handout.teaches}
        </p>
      </article>
    </>
  );
}
