// A heading and the sentences under it, each with the numbers of its sources, and a calm mark when not all of it was checked.
import type { ReactNode } from 'react';
import type { Told } from '#copy/facts.ts';
import type { FactKind } from '#protocol/audiences.ts';
import { type Cited, isUnchecked } from './cite.ts';
import { usePage } from './page-context.ts';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly title: string;
  readonly said: readonly Told[];
  readonly cited: readonly Cited[];
  /** Which kind of fact this is, where a panel tells by kinds. */
  readonly kind?: FactKind;
  readonly children?: ReactNode;
}

export function ToldBlock({ title, said, cited, kind, children }: Props) {
  const { words } = usePage();
  return (
    <section className="told" data-fact={kind}>
      <h3>{title}</h3>
      {children}
      {said.map((told) => (
        <p key={told.text}>
          <Sentence told={told} cited={cited} />
        </p>
      ))}
      {isUnchecked(said) && <p className="unchecked">{words.panel.notChecked}</p>}
    </section>
  );
}
