// The sources behind a panel, folded away: citation, link, how much of it was read and how sure what leans on it is.
import { SOURCES } from '#protocol/sources.ts';
import type { Cited } from './cite.ts';
import { usePage } from './page-context.ts';

export function Citations({ cited }: { readonly cited: readonly Cited[] }) {
  const { words } = usePage();
  return (
    <details className="citations">
      <summary>
        {words.panel.sources} <span className="count">{cited.length}</span>
      </summary>
      <ol>
        {cited.map(({ source, known }) => (
          <li key={source}>
            <span>{SOURCES[source].citation}</span> <span className="soft">({words.panel.read[SOURCES[source].read]})</span>
            {known.map((way) => (
              <span key={way} className="soft known">
                {words.panel.known[way]}
              </span>
            ))}
            {SOURCES[source].link && (
              <a href={SOURCES[source].link} target="_blank" rel="noreferrer">
                {words.panel.openSource}
                <span className="spoken-only">: {SOURCES[source].citation}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
