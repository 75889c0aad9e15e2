// The page "Risks": when to get help first, then how often what happens, the strongest warning, who does not get it, and what is not known.
import type { RisksTexts } from '#copy/page-texts/risks.ts';
import { citedIn } from '#panels/cite.ts';
import { usePage } from '#panels/page-context.ts';
import { Deeper } from '../parts/Deeper.tsx';
import { Passage } from '../parts/Passage.tsx';
import { SeePage } from '../parts/SeePage.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { EffectGroup } from './EffectGroup.tsx';
import { EffectsTable } from './EffectsTable.tsx';
import { EFFECT_ORDER, risksTold } from './risks-told.ts';

export function RisksPage({ texts }: { readonly texts: RisksTexts }) {
  const { words } = usePage();
  const cited = citedIn(risksTold(texts, words.locale));
  return (
    <>
      <Passage id="urgent" texts={texts.urgent} cited={cited} />
      <Passage id="short" texts={texts.short} cited={cited} after={<SeePage text={texts.benefits} to="evidence" />} />
      {EFFECT_ORDER.map((kind) => (
        <EffectGroup key={kind} kind={kind} texts={texts} cited={cited} />
      ))}
      <Passage id="boxed-warning" texts={texts.boxed} cited={cited} />
      <Passage id="not-for" texts={texts.notFor} cited={cited} />
      <Passage id="care" texts={texts.care} cited={cited} />
      <Passage id="pregnancy" texts={texts.pregnancy} cited={cited} />
      <Passage id="medicines" texts={texts.medicines} cited={cited} />
      <Passage id="cancer" texts={texts.cancer} cited={cited} />
      <Deeper id="counts" texts={texts.deeper} cited={cited} summary={texts.figures.deeper}>
        <EffectsTable texts={texts} />
      </Deeper>
      <SourceList cited={cited} />
    </>
  );
}
