// Hands and the round window: a pointer that hovers carries it along, a finger puts it down by a tap or, from where it is, drags it.
// Knows elements and pixels, no head.

export interface WindowHand {
  readonly open: () => boolean;
  /** Where the window's middle stands on the stage, and how large it is there, CSS pixels; null while it is nowhere to be seen. */
  readonly seen: () => { readonly x: number; readonly y: number; readonly radius: number } | null;
  readonly put: (x: number, y: number) => void;
}

/** Movement (CSS pixels) up to which a press is still a tap; the camera counts the same. */
const SLOP_PX = 12;
/** A finger is not that exact. */
const GRIP_PX = 8;

/**
 * Listens on `stage` before the camera does. While a finger holds the window, `held.current` is true, and neither the page scrolls nor
 * the head turns. Returns the function that stops listening.
 */
export function listenForWindow(
  stage: HTMLElement,
  belongs: (target: EventTarget | null) => boolean,
  hand: WindowHand,
  held: { current: boolean },
): () => void {
  let press: {
    readonly id: number;
    readonly x: number;
    readonly y: number;
    readonly grip: readonly [number, number] | null;
  } | null = null;

  const placeOf = (event: { readonly clientX: number; readonly clientY: number }): readonly [number, number] => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || !hand.open() || !belongs(event.target) || press !== null) return;
    const [x, y] = placeOf(event);
    const seen = hand.seen();
    const inside = seen !== null && Math.hypot(x - seen.x, y - seen.y) <= seen.radius + GRIP_PX;
    held.current = inside;
    press = { id: event.pointerId, x, y, grip: inside ? [seen.x - x, seen.y - y] : null };
  };
  const move = (event: PointerEvent): void => {
    if (!hand.open()) return;
    const [x, y] = placeOf(event);
    if (event.pointerType !== 'touch') {
      if (belongs(event.target)) hand.put(x, y);
      return;
    }
    if (press?.id !== event.pointerId) return;
    if (press.grip) hand.put(x + press.grip[0], y + press.grip[1]);
  };
  const up = (event: PointerEvent): void => {
    if (press?.id !== event.pointerId) return;
    const [x, y] = placeOf(event);
    if (event.type === 'pointerup' && hand.open() && press.grip === null && Math.hypot(x - press.x, y - press.y) <= SLOP_PX)
      hand.put(x, y);
    press = null;
    held.current = false;
  };
  const keepStill = (event: TouchEvent): void => {
    if (held.current && event.cancelable) event.preventDefault();
  };

  stage.addEventListener('pointerdown', down, { capture: true });
  stage.addEventListener('pointermove', move, { capture: true });
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', up);
  stage.addEventListener('touchmove', keepStill, { passive: false });
  return () => {
    held.current = false;
    stage.removeEventListener('pointerdown', down, { capture: true });
    stage.removeEventListener('pointermove', move, { capture: true });
    stage.removeEventListener('pointerup', up);
    stage.removeEventListener('pointercancel', up);
    stage.removeEventListener('touchmove', keepStill);
  };
}
