// The page "Does it work?": the short answer first, then each figure as a drawing with its sentences and its table, what did not differ, sources.
import type { EvidenceTexts } from '#copy/page-texts/evidence.ts';
import { citedIn } from '#panels/cite.ts';
import { RESPONDERS } from '#protocol/trials.ts';
import { ArmBars } from '../parts/ArmBars.tsx';
import { Deeper } from '../parts/Deeper.tsx';
import { Passage } from '../parts/Passage.tsx';
import { SeePage } from '../parts/SeePage.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { DifferenceFigure } from './DifferenceFigure.tsx';
import { evidenceTold } from './evidence-told.ts';
import { HalvedFigure } from './HalvedFigure.tsx';
import { MonthsFigure } from './MonthsFigure.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { RhythmFigure } from './RhythmFigure.tsx';
import { SessionsFigure } from './SessionsFigure.tsx';

export function EvidencePage({ texts }: { readonly texts: EvidenceTexts }) {
  const cited = citedIn(evidenceTold(texts));
  const life = RESPONDERS.find(({ id }) => id === 'hit-6-five-points');
  return (
    <>
      <Passage id="short" texts={texts.short} cited={cited} after={<SeePage text={texts.harms} to="risks" />} />
      <Passage id="half" texts={texts.halved} cited={cited}>
        <HalvedFigure texts={texts} />
      </Passage>
      <Passage id="months" texts={texts.months} cited={cited}>
        <MonthsFigure texts={texts} />
      </Passage>
      <Passage id="difference" texts={texts.difference} cited={cited}>
        <DifferenceFigure texts={texts} />
      </Passage>
      <Passage id="sessions" texts={texts.sessions} cited={cited}>
        <SessionsFigure texts={texts} />
      </Passage>
      <Passage id="rhythm" texts={texts.rhythm} cited={cited}>
        <RhythmFigure texts={texts} />
      </Passage>
      <Passage id="life" texts={texts.life} cited={cited}>
        {life && <ArmBars arms={life} figures={texts.figures} described={texts.life.described} />}
      </Passage>
      <Passage id="missed" texts={texts.missed} cited={cited} />
      <Passage id="longer" texts={texts.longer} cited={cited} />
      <Deeper id="trials" texts={texts.deeper} cited={cited} summary={texts.figures.deeper}>
        <ResultsTable texts={texts} />
      </Deeper>
      <SourceList cited={cited} />
    </>
  );
}
