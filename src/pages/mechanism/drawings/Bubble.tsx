// A bubble full of messengers inside an ending.
import { Messengers } from './Marks.tsx';

/** Where its messengers lie, from its middle. */
const FILLING = [
  [-10, -9],
  [3, -13],
  [12, -3],
  [-1, 1],
  [-13, 4],
  [8, 11],
  [-6, 14],
] as const;

export function Bubble({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g>
      <circle className="bubble" cx={x} cy={y} r={26} />
      <Messengers at={FILLING.map(([dx, dy]) => [x + dx, y + dy] as const)} />
    </g>
  );
}
