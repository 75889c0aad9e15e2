// Sentences one below the other, each with the numbers of its sources.
import type { Told } from '#copy/facts.ts';
import type { Cited } from '../cite.ts';
import { Marks } from '../Marks.tsx';
import { TermText } from '../TermText.tsx';

export function ToldLines({ said, cited }: { readonly said: readonly Told[]; readonly cited: readonly Cited[] }) {
  return said.map((told) => (
    <p key={told.text}>
      <TermText told={told} />
      <Marks told={told} cited={cited} />
    </p>
  ));
}
