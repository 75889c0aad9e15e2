// A link as a code for a camera: dark on light in every theme and on paper, because many cameras read nothing else.
import { useMemo } from 'react';
import './qr.css';
import { qrOf } from './qr.ts';

interface Props {
  readonly text: string;
  /** What the code leads to. */
  readonly label: string;
}

export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => qrOf(text), [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
