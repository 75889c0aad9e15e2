// Step 2: a bubble waits, one is tied to the wall by its helper, one has opened and lets its messengers out.
import type { DrawingWords } from '#copy/page-texts/mechanism.ts';
import { Bubble } from './Bubble.tsx';
import { Label } from './Label.tsx';
import { Messengers } from './Marks.tsx';
import { Paper } from './Paper.tsx';

interface Props {
  readonly words: DrawingWords;
  readonly described: string;
}

export function BubblesDrawing({ words, described }: Props) {
  return (
    <Paper described={described}>
      <path className="inside" d="M0 0H360V146H319A30 30 0 1 0 281 146H0Z" />
      <path className="wall" d="M0 146H281A30 30 0 1 1 319 146H360" />
      <Bubble x={62} y={86} />
      <Bubble x={180} y={100} />
      <path className="helper" d="M170 126c8 3-6 6 1 10s-6 6 1 9" />
      <path className="helper" d="M190 126c-8 3 6 6-1 10s6 6-1 9" />
      <Messengers
        at={[
          [290, 112],
          [306, 108],
          [300, 126],
          [292, 142],
          [308, 144],
          [300, 162],
          [284, 172],
          [314, 176],
          [298, 186],
          [328, 192],
          [276, 194],
        ]}
      />
      <Label x={14} y={24} text={words.inside} />
      <Label x={14} y={214} text={words.outside} />
      <Label x={96} y={62} text={words.bubble} line={[94, 62, 84, 70]} />
      <Label x={180} y={190} text={words.snap25} anchor="middle" line={[180, 174, 180, 138]} />
      <Label x={348} y={218} text={words.messengers} anchor="end" />
    </Paper>
  );
}
