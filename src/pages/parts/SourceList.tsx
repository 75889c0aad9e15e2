// The sources of a reading page, numbered as its sentences number them: citation, how much was read, how sure what leans on it is.
import type { Cited } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { SOURCES } from '#protocol/sources.ts';

export function SourceList({ cited }: { readonly cited: readonly Cited[] }) {
  const { words } = usePage();
  return (
    <section className="source-list" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{words.panel.sources}</h2>
      <ol>
        {cited.map(({ source, known, anchor }) => {
          const { citation, read, link } = SOURCES[source];
          return (
            <li key={source} id={anchor}>
              {citation} <span className="soft">({words.panel.read[read]})</span>
              {known.map((way) => (
                <span key={way} className="soft known">
                  {words.panel.known[way]}
                </span>
              ))}
              {link && (
                <a href={link} target="_blank" rel="noreferrer" data-cite={source}>
                  {words.panel.openSource}
                  <span className="spoken-only">: {citation}</span>
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
