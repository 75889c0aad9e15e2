// A word on a drawing, with a thin line to what it names where it does not stand on it.
interface Props {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Where the thin line begins and ends. */
  readonly line?: readonly [number, number, number, number];
}

export function Label({ x, y, text, anchor = 'start', line }: Props) {
  return (
    <g className="label">
      {line && <path className="leader" d={`M${line[0]} ${line[1]}L${line[2]} ${line[3]}`} />}
      <text x={x} y={y} textAnchor={anchor}>
        {text}
      </text>
    </g>
  );
}
