// A sentence, with the terms in it as buttons that explain them.
import { Fragment, useContext } from 'react';
import type { Told } from '#copy/facts.ts';
import { TermsContext } from './mark-terms.ts';
import { Term } from './Term.tsx';

export function TermText({ told }: { readonly told: Told }) {
  const stretches = useContext(TermsContext).get(told);
  if (!stretches) return told.text;
  return stretches.map(({ text, term }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a sentence never change places
    <Fragment key={index}>{term ? <Term text={text} term={term} /> : text}</Fragment>
  ));
}
