// The tools in their states.
import { ComfortSettings } from '#panels/comfort/ComfortSettings.tsx';
import { DeskList } from '#panels/tools/DeskList.tsx';
import { EmbedTool } from '#panels/tools/embed/EmbedTool.tsx';
import { Handout } from '#panels/tools/handout/Handout.tsx';
import { PictureTool } from '#panels/tools/picture/PictureTool.tsx';
import { Share } from '#panels/tools/share/Share.tsx';
import { SOURCES } from '#protocol/sources.ts';
import { COMFORT_AT_FIRST } from '#session/comfort.ts';
import type { Comfort } from '#session/session.ts';
import { PlanSpecimens } from './PlanSpecimens.tsx';
import { QuizSpecimens } from './QuizSpecimens.tsx';
import { Specimen } from './Specimen.tsx';
import type { ToolTexts } from './tool-texts.ts';

const COMFORT_CHANGED: Comfort = { text: 'larger', calm: true, model: 'soft', picture: 'stills', keys: false };

export function ToolSpecimens({ texts }: { readonly texts: ToolTexts }) {
  return (
    <>
      {[COMFORT_AT_FIRST, COMFORT_CHANGED].map((comfort) => (
        <Specimen key={comfort.text} title={`ComfortSettings, text ${comfort.text}`} session={{ comfort }}>
          <ComfortSettings said={texts.comfort} />
        </Specimen>
      ))}
      <Specimen title="DeskList">
        <DeskList said={texts.desk} onChoose={() => {}} />
      </Specimen>
      <Specimen title="PictureTool">
        <PictureTool said={texts.picture} stage={null} />
      </Specimen>
      {(['patient', 'record', 'study'] as const).map((id) => (
        <Specimen key={id} title={`Handout: ${id}`}>
          <Handout texts={texts.handout} citations={SOURCES} first={id} />
        </Specimen>
      ))}
      <PlanSpecimens said={texts.plan} />
      <QuizSpecimens texts={texts.quiz} />
      <Specimen title="Share">
        <Share said={texts.share} title={texts.desk.title} />
      </Specimen>
      <Specimen title="EmbedTool">
        <EmbedTool said={texts.embed} />
      </Specimen>
    </>
  );
}
