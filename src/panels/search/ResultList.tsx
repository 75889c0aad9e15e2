// What was found, by kind: each row with its plain and its anatomical name, and the side or the page that choosing it shows.
import { useLayoutEffect, useRef } from 'react';
import type { SearchWords } from '#copy/search-words.ts';
import { ResultRow } from './ResultRow.tsx';
import type { Result, ResultGroup } from './search-entry.ts';

interface Props {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  readonly active: Result | undefined;
  readonly search: SearchWords;
  readonly optionId: (result: Result) => string;
  readonly onPoint: (result: Result) => void;
  readonly onChoose: (result: Result) => void;
}

export function ResultList({ id, groups, active, search, optionId, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);

  // Other results begin at the top.
  useLayoutEffect(() => {
    if (list.current && groups.length > 0) list.current.scrollTop = 0;
  }, [groups]);

  return (
    <div ref={list} role="listbox" id={id} className="search-list" aria-label={search.results}>
      {groups.map(({ kind, results }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, as in a list of choices
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className="search-kind">
            {search.kinds[kind]}
          </div>
          {results.map((result) => (
            <ResultRow
              key={result.id}
              id={optionId(result)}
              result={result}
              active={result === active}
              onPoint={() => onPoint(result)}
              onChoose={() => onChoose(result)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
