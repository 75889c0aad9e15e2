// A sentence, and small behind it the numbers of its sources. Its terms are explained where a panel has marked them; reading pages leave
// them to the glossary.
import type { Told } from '#copy/facts.ts';
import type { Cited } from './cite.ts';
import { Marks } from './Marks.tsx';
import { TermText } from './TermText.tsx';

interface Props {
  readonly told: Told;
  readonly cited: readonly Cited[];
}

export function Sentence({ told, cited }: Props) {
  return (
    <>
      <TermText told={told} />
      <Marks told={told} cited={cited} />
    </>
  );
}
