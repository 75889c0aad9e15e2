// Every term in plain words, in the alphabet's order of the language; each has an anchor, so that other pages can lead to it.
import { TERM_IDS, type TermWords } from '#copy/glossary-words.ts';
import type { GlossaryTexts } from '#copy/page-texts/glossary.ts';
import { citedIn } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { Sentence } from '#panels/Sentence.tsx';
import { SourceList } from '../parts/SourceList.tsx';

/** A meaning that states a fact of medicine, as a sentence with its claim. */
const toldOf = ({ means, claim }: TermWords) => (claim ? [{ text: means, claim }] : []);

export function GlossaryPage({ texts: { terms } }: { readonly texts: GlossaryTexts }) {
  const { words } = usePage();
  const order = new Intl.Collator(words.locale).compare;
  const ids = TERM_IDS.toSorted((one, other) => order(terms[one].name, terms[other].name));
  const cited = citedIn(ids.flatMap((id) => toldOf(terms[id])));
  return (
    <>
      <dl className="glossary">
        {ids.map((id) => {
          const { name, latin, means } = terms[id];
          const [told] = toldOf(terms[id]);
          return (
            <div key={id} id={id}>
              <dt lang={latin ? 'la' : undefined}>{name}</dt>
              <dd>{told ? <Sentence told={told} cited={cited} /> : means}</dd>
            </div>
          );
        })}
      </dl>
      {cited.length > 0 && <SourceList cited={cited} />}
    </>
  );
}
