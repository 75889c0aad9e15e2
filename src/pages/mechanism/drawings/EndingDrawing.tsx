// Step 1: a nerve that branches under the skin; messengers come out of its endings.
import type { DrawingWords } from '#copy/page-texts/mechanism.ts';
import { Label } from './Label.tsx';
import { Messengers } from './Marks.tsx';
import { Paper } from './Paper.tsx';

interface Props {
  readonly words: DrawingWords;
  readonly described: string;
}

/** Tips of the nerve's branches. */
const TIPS = [
  [70, 84],
  [126, 74],
  [186, 80],
  [238, 96],
] as const;

export function EndingDrawing({ words, described }: Props) {
  return (
    <Paper described={described}>
      <rect className="tissue-deep" width={360} height={230} />
      <rect className="tissue-skin" width={360} height={46} />
      <path className="edge" d="M0 46H360" />
      <path className="nerve thick" d="M360 186C300 186 262 178 228 158" />
      <path className="nerve" d="M228 158C196 138 184 112 186 80" />
      <path className="nerve" d="M206 143C172 126 136 112 126 74" />
      <path className="nerve" d="M166 123C128 120 84 116 70 84" />
      <path className="nerve" d="M228 158C236 138 240 118 238 96" />
      {TIPS.map(([x, y]) => (
        <circle key={x} className="bulb" cx={x} cy={y} r={6} />
      ))}
      <Messengers
        at={[
          [58, 70],
          [72, 66],
          [84, 74],
          [114, 60],
          [128, 58],
          [140, 66],
          [174, 66],
          [188, 62],
          [200, 70],
          [228, 80],
          [242, 78],
          [254, 88],
        ]}
      />
      <Label x={14} y={29} text={words.skin} />
      <Label x={268} y={72} text={words.messengers} line={[264, 70, 248, 77]} />
      <Label x={14} y={158} text={words.ending} line={[56, 144, 68, 93]} />
      <Label x={348} y={216} text={`${words.toBrain} →`} anchor="end" />
    </Paper>
  );
}
