// What clinicians and students want to know beyond a page's plain text: folded for patients, opened by the page for the others, never
// out of reach.
import type { ReactNode } from 'react';
import type { Passage as PassageTexts } from '#copy/page-texts/passage.ts';
import type { Cited } from '#panels/cite.ts';
import { Passage } from './Passage.tsx';

interface Props {
  readonly id: string;
  readonly texts: PassageTexts;
  readonly cited: readonly Cited[];
  readonly summary: string;
  readonly children?: ReactNode;
}

export function Deeper({ id, texts, cited, summary, children }: Props) {
  return (
    <details className="deeper">
      <summary>{summary}</summary>
      <Passage id={id} texts={texts} cited={cited} after={children} />
    </details>
  );
}
