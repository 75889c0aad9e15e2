// Step 4: an ending before and after: fewer messengers outside, fewer pain sensors in its wall.
import type { DrawingWords } from '#copy/page-texts/mechanism.ts';
import { Label } from './Label.tsx';
import { Medicine, Messengers } from './Marks.tsx';
import { Paper } from './Paper.tsx';

interface Props {
  readonly words: DrawingWords;
  readonly described: string;
}

const RADIUS = 38;

/** Degrees about the middle, 0 to the right, clockwise. */
const MANY = [-160, -130, -100, -70, -40, -10, 20, 160];
const FEW = [-140, -60, 10];

export function CalmerDrawing({ words, described }: Props) {
  return (
    <Paper described={described}>
      <path className="divide" d="M180 16V214" />
      <Ending x={96} sensors={MANY} />
      <Ending x={266} sensors={FEW} />
      <Messengers
        at={[
          [36, 62],
          [52, 44],
          [74, 34],
          [92, 26],
          [112, 34],
          [134, 40],
          [148, 58],
          [156, 78],
          [30, 84],
          [62, 60 - 34],
          [128, 60 - 36],
          [240, 38],
          [300, 50],
        ]}
      />
      <Medicine
        at={[
          [254, 92],
          [278, 104],
          [262, 112],
        ]}
      />
      <Label x={14} y={216} text={words.before} />
      <Label x={194} y={216} text={words.after} />
      <Label x={14} y={178} text={words.sensors} line={[40, 164, 56, 116]} />
      <Label x={170} y={20} text={words.messengers} anchor="end" />
      <Label x={348} y={166} text={words.medicine} anchor="end" line={[312, 152, 283, 108]} />
    </Paper>
  );
}

/** The swollen end of a nerve with cups, the sensors, standing in its wall. */
function Ending({ x, sensors }: { readonly x: number; readonly sensors: readonly number[] }) {
  const y = 98;
  return (
    <g>
      <path className="nerve thick" d={`M${x} ${y + RADIUS}V230`} />
      <circle className="inside outlined" cx={x} cy={y} r={RADIUS} />
      {sensors.map((angle) => (
        <path
          key={angle}
          className="sensor"
          d={`M${RADIUS - 5} 0H${RADIUS + 5}M${RADIUS + 10} -5A6 6 0 0 0 ${RADIUS + 10} 5`}
          transform={`translate(${x} ${y}) rotate(${angle})`}
        />
      ))}
    </g>
  );
}
