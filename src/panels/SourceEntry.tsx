// One source as lists of sources show it: citation, how much of it was read, how sure what leans on it is, and the way to it.
import type { Known } from '#protocol/claim.ts';
import type { Source, SourceId } from '#protocol/sources.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly id: SourceId;
  readonly source: Source;
  readonly known: readonly Known[];
}

export function SourceEntry({ id, source: { citation, link, read }, known }: Props) {
  const { words } = usePage();
  return (
    <>
      <cite lang="en">{citation}</cite> <span className="soft">({words.panel.read[read]})</span>
      {known.map((way) => (
        <span key={way} className="soft known">
          {words.panel.known[way]}
        </span>
      ))}
      {link && (
        <a href={link} target="_blank" rel="noreferrer" data-cite={id}>
          {words.panel.openSource}
          <span className="spoken-only" lang="en">
            : {citation}
          </span>
        </a>
      )}
    </>
  );
}
