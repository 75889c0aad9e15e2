// Hands on the picture: drag and pinch turn and zoom it, the wheel zooms. Knows elements and pixels, no camera.
//
// One finger up or down scrolls the page and one finger sideways turns the head (touch-action: pan-y), so the picture never traps a
// reader who only wants to read on; two fingers turn and zoom. Turning up or down by touch is two fingers or the buttons.

export interface Hands {
  /** The first movement of a gesture: from now on the reader has the camera. */
  readonly grab: () => void;
  /** CSS pixels moved. */
  readonly drag: (dx: number, dy: number) => void;
  /** Above 1: closer. Returns false when it is at its limit and the page may have the wheel. */
  readonly zoom: (factor: number) => boolean;
}

/** Whether a gesture that starts here is meant for the picture: on the canvas, or on a control that floats over it. */
export type BelongsTo = (target: EventTarget | null) => boolean;

/** Movement (CSS pixels) up to which a press is still a click: the page counts the same, so that a press is never both. */
const SLOP_PX = 12;
const WHEEL_ZOOM_PER_PX = 0.0014;
/** Pixels in a line of wheel travel, for mice that count in lines. */
const WHEEL_LINE_PX = 20;
/** A trackpad's pinch comes as a wheel of small steps. */
const PINCH_GAIN = 6;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Listens on `stage`, the common parent of canvas and floating controls, so that a drag may start on a point. Returns the function
 * that stops listening.
 */
export function listenToHands(stage: HTMLElement, belongs: BelongsTo, hands: Hands): () => void {
  const held = new Map<number, Place>();
  let start: Place = { x: 0, y: 0 };
  let grabbed = false;

  const down = (event: PointerEvent): void => {
    if (!belongs(event.target) || (event.pointerType === 'mouse' && event.button !== 0)) return;
    if (held.size === 0) {
      start = placeOf(event);
      grabbed = false;
    }
    held.set(event.pointerId, placeOf(event));
  };

  const move = (event: PointerEvent): void => {
    const last = held.get(event.pointerId);
    if (last === undefined) return;
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      up(event);
      return;
    }
    const now = placeOf(event);
    if (!grabbed && held.size === 1 && distance(start, now) <= SLOP_PX) return;
    if (!grabbed) {
      grabbed = true;
      hands.grab();
      // The head sets off from here, without a leap over the pixels that were waited for.
      held.set(event.pointerId, now);
      return;
    }
    // From here on no button under the pointer hears of it: nothing flickers, and letting go is not a click on a point.
    if (!stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
    held.set(event.pointerId, now);
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    if (other) hands.zoom(distance(now, other) / Math.max(distance(last, other), 1));
    hands.drag((now.x - last.x) / held.size, (now.y - last.y) / held.size);
  };

  const up = (event: PointerEvent): void => {
    held.delete(event.pointerId);
  };

  const wheel = (event: WheelEvent): void => {
    if (!belongs(event.target)) return;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * WHEEL_LINE_PX;
    const used = hands.zoom(Math.exp(-pixels * (event.ctrlKey ? PINCH_GAIN : 1) * WHEEL_ZOOM_PER_PX));
    if (used || event.ctrlKey) event.preventDefault();
  };

  stage.addEventListener('pointerdown', down);
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', up);
  stage.addEventListener('wheel', wheel, { passive: false });
  return () => {
    stage.removeEventListener('pointerdown', down);
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerup', up);
    stage.removeEventListener('pointercancel', up);
    stage.removeEventListener('wheel', wheel);
  };
}

/** Canvas, points and area labels; never a panel, whose text may be scrolled and selected. */
export function belongsToPicture(target: EventTarget | null, canvasHost: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  return canvasHost.contains(target) || target.closest('[data-site]:not([data-panel]), [data-region]:not([data-panel])') !== null;
}

const placeOf = (event: PointerEvent): Place => ({ x: event.clientX, y: event.clientY });
const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
