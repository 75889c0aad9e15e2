// Finds the terms in what a panel says and hands each sentence its own; within one panel only the first use of a term is marked.
import { type ReactNode, useMemo } from 'react';
import type { Told } from '#copy/facts.ts';
import { seesTerms } from '#protocol/audiences.ts';
import { useText } from './library.ts';
import { markTerms, TermsContext } from './mark-terms.ts';
import { useSession } from './page-context.ts';

interface Props {
  /** Every sentence, in the order of reading. */
  readonly said: readonly Told[];
  readonly children: ReactNode;
}

export function Terms({ said, children }: Props) {
  const wanted = useSession((session) => seesTerms(session.level));
  const { stock } = useText('glossary', wanted);
  const glossary = wanted && stock.kind === 'ready' ? stock.value : null;
  const marked = useMemo(() => markTerms(said, glossary), [said, glossary]);
  return <TermsContext value={marked}>{children}</TermsContext>;
}
