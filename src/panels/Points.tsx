// The 31 points as real buttons over the picture: one tab stop walked by arrow keys, moved by one frame callback. What cannot be
// hit without mistake (crowded, or on the far side) lets the pointer through, but stays within reach of the keyboard.
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useCallback, useRef, useState } from 'react';
import { AREA_SIGNS } from '#anatomy/area-signs.ts';
import { siteFacts } from '#copy/site-facts.ts';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { turnTo } from '#session/actions.ts';
import { panelTarget } from '#session/selectors.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { givenAt } from '#session/tour.ts';
import { AreaSign } from './AreaSign.tsx';
import { attend, choosePoint } from './attend.ts';
import { LEAST_TARGET_PX, targetSizes } from './crowding.ts';
import { leaveFocus } from './leave-focus.ts';
import { useFrame, usePage, useSession } from './page-context.ts';
import { walk } from './roving.ts';

interface Props {
  /** The picture does not show the points itself. */
  readonly drawn: boolean;
  /** Whether the press that ends in this click was a drag. */
  readonly dragged: () => boolean;
}

export function Points({ drawn, dragged }: Props) {
  const { store, link, words, focus } = usePage();
  const [stop, setStop] = useState<SiteId>(SITE_IDS[0]);
  const attended = useSession((session) => {
    const target = panelTarget(session);
    return target?.kind === 'site' ? target.id : null;
  });
  const activity = useSession((session) => session.activity);
  const tour = useSession((session) => session.tour);
  const measuring = useSession((session) => session.measuring);
  const isEnd = (id: SiteId): boolean => measuring.kind === 'on' && (measuring.from === id || measuring.to === id);
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  const move = useCallback(
    (frame: StageFrame) => {
      const sizes = targetSizes(frame.sites, attended);
      for (const id of SITE_IDS) {
        const button = buttons.current.get(id);
        if (!button) continue;
        const { x, y, facing } = frame.sites[id];
        const size = sizes[id];
        button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
        button.style.setProperty('--size', `${size ?? LEAST_TARGET_PX}px`);
        button.toggleAttribute('data-through', size === null);
        button.toggleAttribute('data-behind', !facing);
      }
    },
    [attended],
  );
  useFrame(move);

  const idOf = (event: FocusEvent | KeyboardEvent | MouseEvent): SiteId | null =>
    SITE_IDS.find((id) => id === event.currentTarget.getAttribute('data-site')) ?? null;

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const id = idOf(event);
    const next = id && walk(SITE_IDS, id, event.key);
    if (!next) return;
    event.preventDefault();
    buttons.current.get(next)?.focus({ preventScroll: true });
  };

  const onFocus = (event: FocusEvent<HTMLButtonElement>): void => {
    const id = idOf(event);
    if (!id) return;
    setStop(id);
    // A press focuses too; what it opens is decided when it ends.
    if (!focus.opens()) return;
    store.setState(attend({ kind: 'site', id }, 'focus'));
    if (link.frame()?.sites[id].facing === false) store.setState(turnTo(id));
  };

  const onClick = (event: MouseEvent<HTMLButtonElement>): void => {
    const id = idOf(event);
    if (!id || (event.detail > 0 && dragged())) return;
    store.setState(choosePoint(id));
    if (link.frame()?.sites[id].facing === false) store.setState(turnTo(id));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      className="points"
      role="group"
      aria-label={words.stage.pointsLabel}
      data-drawn={drawn || undefined}
      inert={activity === 'present'}
    >
      {SITE_IDS.map((id) => (
        <button
          key={id}
          ref={(button) => {
            if (button) buttons.current.set(id, button);
          }}
          type="button"
          className="point"
          data-site={id}
          data-shape={AREA_SIGNS[SITES[id].region].shape}
          data-given={activity === 'explore' ? undefined : givenAt(tour, id)}
          data-attended={attended === id || isEnd(id) || undefined}
          aria-pressed={measuring.kind === 'on' ? isEnd(id) : undefined}
          aria-label={siteFacts(id, words).spoken}
          tabIndex={id === stop ? 0 : -1}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={(event) => leaveFocus(store, event.relatedTarget)}
          onClick={onClick}
        >
          {drawn && <AreaSign region={SITES[id].region} />}
        </button>
      ))}
    </div>
  );
}
