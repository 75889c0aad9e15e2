// Slanting stripes over a part of a bar, so that it is told apart without colour.
import { useId } from 'react';

interface Props {
  /** SVG lengths, in percent of the bar. */
  readonly x?: string;
  readonly width: string;
}

export function Stripes({ x = '0%', width }: Props) {
  const id = useId();
  return (
    <>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="stripe" d="M0 0V6" />
        </pattern>
      </defs>
      <rect x={x} width={width} height="100%" fill={`url(#${id})`} />
    </>
  );
}
