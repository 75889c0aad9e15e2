// Step 3: the medicine has cut the helper; bubbles stay shut and away from the wall, and nothing comes out.
import type { DrawingWords } from '#copy/page-texts/mechanism.ts';
import { Bubble } from './Bubble.tsx';
import { Label } from './Label.tsx';
import { Medicine } from './Marks.tsx';
import { Paper } from './Paper.tsx';

interface Props {
  readonly words: DrawingWords;
  readonly described: string;
}

export function CutDrawing({ words, described }: Props) {
  return (
    <Paper described={described}>
      <path className="inside" d="M0 0H360V146H0Z" />
      <path className="wall" d="M0 146H360" />
      <Bubble x={62} y={72} />
      <Bubble x={180} y={78} />
      <Bubble x={300} y={72} />
      <path className="helper" d="M170 104c8 2-5 5 0 8" />
      <path className="helper" d="M190 104c-8 2 5 5 0 8" />
      <path className="helper" d="M170 133c-5 4 6 8 1 12" />
      <path className="helper" d="M190 133c5 4-6 8-1 12" />
      <path className="cut-line" d="M158 122H202" />
      <Medicine at={[[146, 122]]} size={8} />
      <Medicine at={[[240, 116]]} size={8} />
      <Label x={14} y={24} text={words.inside} />
      <Label x={14} y={214} text={words.outside} />
      <Label x={254} y={122} text={words.medicine} />
      <Label x={104} y={128} text={words.cut} anchor="end" line={[108, 123, 134, 122]} />
      <Label x={180} y={190} text={words.snap25} anchor="middle" line={[180, 174, 180, 140]} />
    </Paper>
  );
}
