// The sources of a reading page, numbered as its sentences number them.
import type { Cited } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { SourceEntry } from '#panels/SourceEntry.tsx';
import { SOURCES } from '#protocol/sources.ts';

export function SourceList({ cited }: { readonly cited: readonly Cited[] }) {
  const { words } = usePage();
  return (
    <section className="source-list" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{words.panel.sources}</h2>
      <ol>
        {cited.map(({ source, known, anchor }) => (
          <li key={source} id={anchor}>
            <SourceEntry id={source} source={SOURCES[source]} known={known} />
          </li>
        ))}
      </ol>
    </section>
  );
}
