// Step 5: scalp, skull and lining, cut through; a nerve branch passes from the lining out through a seam of the skull.
import type { DrawingWords } from '#copy/page-texts/mechanism.ts';
import { Label } from './Label.tsx';
import { Medicine } from './Marks.tsx';
import { Paper } from './Paper.tsx';

interface Props {
  readonly words: DrawingWords;
  readonly described: string;
}

/** The seam's zigzag through the bone. */
const SEAM = 'l-9 7l16 6l-16 7l16 6l-14 7l14 7l-9 6';

export function SeamsDrawing({ words, described }: Props) {
  return (
    <Paper described={described}>
      <rect className="tissue-skin" width={360} height={36} />
      <rect className="tissue-muscle" y={36} width={360} height={44} />
      <rect className="bone" y={80} width={360} height={46} />
      <path className="edge" d="M0 36H360M0 80H360M0 126H360" />
      <rect className="lining" y={126} width={360} height={26} />
      <path
        className="brain"
        d="M0 230V168C24 152 44 156 58 166C66 156 98 152 116 166C126 154 160 152 176 166C186 154 222 152 238 166C248 154 282 152 298 166C308 156 336 152 360 164V230Z"
      />
      <path className="seam-gap" d={`M206 80${SEAM}`} />
      <path className="seam" d={`M206 80${SEAM}`} />
      <path className="nerve thick" d="M360 140C322 140 286 138 258 139" />
      <path className="nerve" d="M258 139C216 141 158 144 96 140" />
      <path className="nerve" d="M232 140C208 138 206 130 206 120V88C206 72 190 66 168 62C140 57 118 58 104 50" />
      <path className="nerve" d="M204 78C208 62 226 58 246 50" />
      <path className="nerve" d="M168 62C160 54 152 40 150 26" />
      <Medicine
        at={[
          [120, 66],
          [142, 48],
          [178, 52],
          [224, 48],
          [240, 66],
          [196, 66],
        ]}
      />
      <Label x={12} y={24} text={words.skin} />
      <Label x={12} y={64} text={words.muscle} />
      <Label x={12} y={109} text={words.skull} />
      <Label x={12} y={145} text={words.lining} />
      <Label x={12} y={208} text={words.brain} />
      <Label x={348} y={64} text={words.medicine} anchor="end" line={[276, 60, 247, 65]} />
      <Label x={284} y={108} text={words.seam} line={[280, 103, 214, 103]} />
      <Label x={348} y={208} text={words.branch} anchor="end" line={[290, 192, 244, 144]} />
    </Paper>
  );
}
