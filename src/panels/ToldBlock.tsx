// A heading and the sentences under it, each with the numbers of its sources, and a calm mark when not all of it was checked.
import type { ReactNode } from 'react';
import type { Told } from '#copy/facts.ts';
import { type Cited, isUnchecked, marksOf } from './cite.ts';
import { Marks } from './Marks.tsx';
import { usePage } from './page-context.ts';

interface Props {
  readonly title: string;
  readonly said: readonly Told[];
  readonly cited: readonly Cited[];
  readonly children?: ReactNode;
}

export function ToldBlock({ title, said, cited, children }: Props) {
  const { words } = usePage();
  return (
    <section className="told">
      <h3>{title}</h3>
      {children}
      {said.map((told) => (
        <p key={told.text}>
          {told.text}
          <Marks numbers={marksOf(told, cited)} />
        </p>
      ))}
      {isUnchecked(said) && <p className="unchecked">{words.panel.notChecked}</p>}
    </section>
  );
}
