// What clinicians and students want to know beyond a page's plain text: folded for patients, open for the others, never out of reach.
import { type ReactNode, useEffect, useState } from 'react';
import type { Passage as PassageTexts } from '#copy/page-texts/passage.ts';
import type { Cited } from '#panels/cite.ts';
import { useSession } from '#panels/page-context.ts';
import { Passage } from './Passage.tsx';

interface Props {
  readonly id: string;
  readonly texts: PassageTexts;
  readonly cited: readonly Cited[];
  readonly summary: string;
  readonly children?: ReactNode;
}

export function Deeper({ id, texts, cited, summary, children }: Props) {
  const level = useSession((session) => session.level);
  const [open, setOpen] = useState(false);
  // After the first render, so that the page's first form is the prerendered one.
  useEffect(() => setOpen(level !== 'patient'), [level]);
  return (
    <details className="deeper" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      <Passage id={id} texts={texts} cited={cited} after={children} />
    </details>
  );
}
