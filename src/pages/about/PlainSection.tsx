// A heading with sentences that need no source, and what stands below them.
import type { ReactNode } from 'react';
import type { PlainPassage } from '#copy/page-texts/about.ts';

interface Props {
  /** Anchor of the section on its page. */
  readonly id: string;
  readonly texts: PlainPassage;
  readonly children?: ReactNode;
}

export function PlainSection({ id, texts: { title, said }, children }: Props) {
  return (
    <section className="passage" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </section>
  );
}
