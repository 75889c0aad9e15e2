// Points as real buttons over the picture: one tab stop walked by arrow keys, moved by one frame callback. What cannot be hit without
// mistake (crowded, or on the far side) lets the pointer through, but stays within reach of the keyboard.
import { type ComponentProps, type FocusEvent, type KeyboardEvent, type MouseEvent, useCallback, useRef, useState } from 'react';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { SITES } from '#protocol/protocol.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { AreaSign } from './AreaSign.tsx';
import { LEAST_TARGET_PX, targetSizes } from './crowding.ts';
import { useFrame } from './page-context.ts';
import { typedTo, walk } from './roving.ts';

type Attributes = Readonly<Record<`data-${string}` | `aria-${string}`, string | boolean | undefined>>;

/** Milliseconds after which a letter begins a new word. */
const TYPING_MS = 900;

interface Props extends Pick<ComponentProps<'div'>, 'aria-label' | 'inert'> {
  /** Every point that is to have a button, in the order of the arrow keys. */
  readonly order: readonly SiteId[];
  /** The picture does not show the points itself. */
  readonly drawn: boolean;
  /** The point attended to, whose button gives way to no other. */
  readonly attended: SiteId | null;
  /** What a button says of itself, its name first of all. */
  readonly about: (id: SiteId) => Attributes;
  /** By which words typed letters find a point; without it they find none. */
  readonly calledBy?: (id: SiteId) => string;
  /** Tells whether the head turns to the point. */
  readonly onFocus?: (id: SiteId) => boolean;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly onChoose: (id: SiteId, event: MouseEvent) => void;
}

export function PointButtons({ order, drawn, attended, about, calledBy, onFocus, onBlur, onChoose, ...group }: Props) {
  const [stop, setStop] = useState(order[0]);
  const buttons = useRef(new Map<SiteId, HTMLButtonElement>());

  /** The point that the keyboard came to out of sight; the page follows the head's turn to it. */
  const sought = useRef<SiteId | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a point that comes into the order is placed at once, without waiting for a frame
  const move = useCallback(
    (frame: StageFrame) => {
      const sizes = targetSizes(frame.sites, attended);
      for (const [id, button] of buttons.current) {
        const { x, y, facing } = frame.sites[id];
        const size = sizes[id];
        button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
        button.style.setProperty('--size', `${size ?? LEAST_TARGET_PX}px`);
        button.toggleAttribute('data-through', size === null);
        button.toggleAttribute('data-behind', !facing);
      }
      const held = sought.current;
      if (held === null || !frame.sites[held].facing) return;
      sought.current = null;
      buttons.current.get(held)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    },
    [attended, order],
  );
  useFrame(move);

  const typed = useRef({ letters: '', at: 0 });
  const byLetters = (id: SiteId, { key, timeStamp, altKey, ctrlKey, metaKey }: KeyboardEvent): SiteId | null => {
    const { letters, at } = typed.current;
    const isLetter = /^\p{L}$/u.test(key) && !altKey && !ctrlKey && !metaKey;
    typed.current = { letters: isLetter ? (timeStamp - at < TYPING_MS ? letters + key : key) : '', at: timeStamp };
    if (!calledBy || !isLetter) return null;
    return typedTo(order, id, typed.current.letters, calledBy);
  };

  const onKeyDown = (id: SiteId, event: KeyboardEvent): void => {
    const next = byLetters(id, event) ?? walk(order, id, event.key);
    if (!next) return;
    event.preventDefault();
    buttons.current.get(next)?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="points" role="group" data-drawn={drawn || undefined} {...group}>
      {order.map((id) => (
        <button
          key={id}
          ref={(button) => {
            // Kept while React swaps one callback for the next: a frame may be published just then.
            if (button) buttons.current.set(id, button);
          }}
          type="button"
          className="point"
          data-shape={AREA_SIGNS[SITES[id].region].shape}
          tabIndex={id === stop || (id === order[0] && !order.some((one) => one === stop)) ? 0 : -1}
          onKeyDown={(event) => onKeyDown(id, event)}
          onFocus={() => {
            setStop(id);
            sought.current = onFocus?.(id) ? id : null;
          }}
          onBlur={onBlur}
          onClick={(event) => onChoose(id, event)}
          {...about(id)}
        >
          {drawn && <AreaSign region={SITES[id].region} />}
        </button>
      ))}
    </div>
  );
}
