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
      <path className="divide" d="M208 14V216" />
      <Ending x={138} sensors={MANY} />
      <Ending x={262} sensors={FEW} />
      <Messengers
        at={[
          [70, 80],
          [76, 58],
          [90, 42],
          [110, 36],
          [126, 24],
          [140, 36],
          [156, 28],
          [168, 44],
          [186, 48],
          [196, 68],
          [200, 92],
          [62, 104],
          [238, 38],
          [296, 46],
        ]}
      />
      <Medicine
        at={[
          [250, 92],
          [274, 102],
          [258, 114],
        ]}
      />
      <Label x={14} y={26} text={words.messengers} line={[64, 32, 72, 54]} />
      <Label x={14} y={172} text={words.sensors} line={[64, 157, 92, 120]} />
      <Label x={14} y={216} text={words.before} />
      <Label x={348} y={216} text={words.after} anchor="end" />
      <Label x={348} y={172} text={words.medicine} anchor="end" line={[316, 158, 280, 106]} />
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
