// A sentence, its terms explained on demand, and small behind it the numbers of its sources.
import type { Told } from '#copy/facts.ts';
import type { Cited } from '#panels/cite.ts';
import { Marks } from '#panels/Marks.tsx';
import { TermText } from '#panels/TermText.tsx';

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
