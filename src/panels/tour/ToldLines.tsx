// Sentences one below the other, each with the numbers of its sources.
import type { Told } from '#copy/facts.ts';
import type { Cited } from '../cite.ts';
import { Sentence } from '../Sentence.tsx';

export function ToldLines({ said, cited }: { readonly said: readonly Told[]; readonly cited: readonly Cited[] }) {
  return said.map((told) => (
    <p key={told.text}>
      <Sentence told={told} cited={cited} />
    </p>
  ));
}
