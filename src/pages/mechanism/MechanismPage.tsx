// The page "How it may work": the idea in short, its steps with drawings, what the studies found.
import type { MechanismTexts } from '#copy/page-texts/mechanism.ts';
import { citedIn } from '#panels/cite.ts';
import { Deeper } from '../parts/Deeper.tsx';
import { Passage } from '../parts/Passage.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { mechanismTold } from './mechanism-told.ts';
import { Steps } from './Steps.tsx';

export function MechanismPage({ texts }: { readonly texts: MechanismTexts }) {
  const cited = citedIn(mechanismTold(texts));
  return (
    <>
      <Passage id="short" texts={texts.short} cited={cited} />
      <Steps texts={texts} cited={cited} />
      <Deeper id="studies" texts={texts.deeper} cited={cited} summary={texts.figures.deeper} />
      <SourceList cited={cited} />
    </>
  );
}
