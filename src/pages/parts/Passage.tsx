// A heading with the sentences under it, each with the numbers of its sources; a drawing stands between heading and text or after it.
import type { ReactNode } from 'react';
import type { Passage as PassageTexts } from '#copy/page-texts/passage.ts';
import { type Cited, isUnchecked } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { Sentence } from '#panels/Sentence.tsx';

interface Props {
  /** Anchor of the passage on its page. */
  readonly id: string;
  readonly texts: PassageTexts;
  readonly cited: readonly Cited[];
  /** Below the heading, before the text. */
  readonly children?: ReactNode;
  /** After the text. */
  readonly after?: ReactNode;
}

export function Passage({ id, texts: { title, said }, cited, children, after }: Props) {
  const { words } = usePage();
  return (
    <section className="passage" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      {said.map((told) => (
        <p key={told.text}>
          <Sentence told={told} cited={cited} />
        </p>
      ))}
      {isUnchecked(said) && <p className="unchecked">{words.panel.notChecked}</p>}
      {after}
    </section>
  );
}
