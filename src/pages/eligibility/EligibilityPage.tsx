// The page "Who it is for": the short answer, a month that counts, three rules side by side, where the 4 hours come from, diary, stopping.
import type { EligibilityTexts } from '#copy/page-texts/eligibility.ts';
import { citedIn } from '#panels/cite.ts';
import { Deeper } from '../parts/Deeper.tsx';
import { Passage } from '../parts/Passage.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { ExampleMonth } from './ExampleMonth.tsx';
import { eligibilityTold } from './eligibility-told.ts';
import { HoursLine } from './HoursLine.tsx';
import { RulesTable } from './RulesTable.tsx';

export function EligibilityPage({ texts }: { readonly texts: EligibilityTexts }) {
  const cited = citedIn(eligibilityTold(texts));
  return (
    <>
      <Passage id="short" texts={texts.short} cited={cited} />
      <Passage id="month" texts={texts.month} cited={cited}>
        <ExampleMonth texts={texts} />
      </Passage>
      <Passage id="side-by-side" texts={texts.sideBySide} cited={cited} after={<RulesTable texts={texts} cited={cited} />} />
      <Passage id="four-hours" texts={texts.fourHours} cited={cited} after={<HoursLine texts={texts} />} />
      <Passage id="not-for" texts={texts.notFor} cited={cited} />
      <Passage id="diary" texts={texts.diary} cited={cited} />
      <Passage id="stop" texts={texts.stop} cited={cited} />
      <Passage id="hope" texts={texts.hope} cited={cited} />
      <Deeper id="rules" texts={texts.deeper} cited={cited} summary={texts.figures.deeper} />
      <SourceList cited={cited} />
    </>
  );
}
