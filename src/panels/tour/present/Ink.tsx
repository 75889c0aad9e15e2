// Lines drawn over the picture by hand, which vanish by themselves: the hand points, it leaves nothing behind. While the pen is out, the
// picture stays as it is.
import { type PointerEvent, useRef, useState } from 'react';

interface Stroke {
  readonly id: number;
  /** SVG path in px of the stage. */
  readonly path: string;
  readonly done: boolean;
}

/** Px that the pen must move for another corner of the line. */
const STEP_PX = 2;

export function Ink() {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const pen = useRef<{ readonly pointer: number; readonly id: number; x: number; y: number } | null>(null);
  const count = useRef(0);

  const spotOf = (event: PointerEvent<SVGSVGElement>): { x: number; y: number } => {
    const home = event.currentTarget.getBoundingClientRect();
    return { x: Math.round(event.clientX - home.left), y: Math.round(event.clientY - home.top) };
  };
  const change = (id: number, next: (stroke: Stroke) => Stroke): void => {
    setStrokes((all) => all.map((stroke) => (stroke.id === id ? next(stroke) : stroke)));
  };
  const down = (event: PointerEvent<SVGSVGElement>): void => {
    event.stopPropagation();
    if (pen.current || event.button > 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { x, y } = spotOf(event);
    count.current += 1;
    const id = count.current;
    pen.current = { pointer: event.pointerId, id, x, y };
    // A press without a move leaves a dot.
    setStrokes((all) => [...all, { id, path: `M${x} ${y}h0`, done: false }]);
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    event.stopPropagation();
    const held = pen.current;
    if (held?.pointer !== event.pointerId) return;
    const { x, y } = spotOf(event);
    if (Math.hypot(x - held.x, y - held.y) < STEP_PX) return;
    pen.current = { ...held, x, y };
    change(held.id, (stroke) => ({ ...stroke, path: `${stroke.path}L${x} ${y}` }));
  };
  const up = (event: PointerEvent<SVGSVGElement>): void => {
    event.stopPropagation();
    const held = pen.current;
    if (held?.pointer !== event.pointerId) return;
    pen.current = null;
    change(held.id, (stroke) => ({ ...stroke, done: true }));
  };

  return (
    <svg
      className="ink"
      data-ink=""
      aria-hidden="true"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onClick={(event) => event.stopPropagation()}
    >
      {strokes.map(({ id, path, done }) => (
        <g key={id} data-done={done || undefined} onAnimationEnd={() => setStrokes((all) => all.filter((one) => one.id !== id))}>
          <path className="ink-edge" d={path} />
          <path d={path} />
        </g>
      ))}
    </svg>
  );
}
