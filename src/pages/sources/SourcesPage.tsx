// Every source of the house: what it is, where it is, how much of it was read, and how many statements rest on it. Its id is its anchor.
import type { SourcesTexts } from '#copy/page-texts/sources.ts';
import { usePage } from '#panels/page-context.ts';
import { type Counted, sourceGroups } from './source-groups.ts';

export function SourcesPage({ texts }: { readonly texts: SourcesTexts }) {
  return (
    <>
      {texts.how.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sourceGroups().map(({ group, counted }) => (
        <section key={group} className="passage" id={group} aria-labelledby={`${group}-title`}>
          <h2 id={`${group}-title`}>
            {texts.groups[group]} <span className="count">{counted.length}</span>
          </h2>
          <ul className="all-sources">
            {counted.map((one) => (
              <SourceEntry key={one.source.id} texts={texts} counted={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function SourceEntry({ texts, counted: { source, claims } }: { readonly texts: SourcesTexts; readonly counted: Counted }) {
  const { words } = usePage();
  const { id, citation, read, link } = source;
  return (
    <li id={id}>
      <p>
        <cite lang="en">{citation}</cite>{' '}
        {link && (
          <a href={link} target="_blank" rel="noreferrer" data-cite={id}>
            {words.panel.openSource}
            <span className="spoken-only" lang="en">
              : {citation}
            </span>
          </a>
        )}
      </p>
      <p className="soft read-state">
        {words.panel.read[read]}. {texts.claims(claims)}
      </p>
    </li>
  );
}
