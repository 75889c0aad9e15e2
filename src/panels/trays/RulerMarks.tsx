// The landmarks as small crosses on the picture while the ruler is out: one tab stop walked by arrow keys, moved by one frame callback,
// each chosen as an end of the ruler.
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { Manifest } from '#anatomy/manifest.ts';
import { measurePlace } from '#session/layer-actions.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { useFrame, usePage, useSession } from '../page-context.ts';
import { placeName } from '../place-name.ts';
import { walk } from '../roving.ts';

interface Props {
  readonly manifest: Manifest;
  /** Whether the press that ends in this click was a drag. */
  readonly dragged: () => boolean;
}

export function RulerMarks({ manifest, dragged }: Props) {
  const { store, words } = usePage();
  const names = Object.keys(manifest.landmarks);
  const [stop, setStop] = useState(names[0]);
  const measuring = useSession((session) => session.measuring);
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  const move = useCallback(({ landmarks }: StageFrame) => {
    for (const [name, button] of buttons.current) {
      const anchor = landmarks[name];
      button.toggleAttribute('data-behind', !anchor?.facing);
      if (anchor) button.style.transform = `translate(${anchor.x.toFixed(1)}px, ${anchor.y.toFixed(1)}px) translate(-50%, -50%)`;
    }
  }, []);
  useFrame(move);

  const onKeyDown = (name: string) => (event: KeyboardEvent) => {
    const next = walk(names, name, event.key);
    if (!next) return;
    event.preventDefault();
    buttons.current.get(next)?.focus({ preventScroll: true });
  };
  const isEnd = (name: string): boolean => measuring.kind === 'on' && (measuring.from === name || measuring.to === name);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="ruler-marks" role="group" aria-label={words.under.ruler.marks}>
      {names.map((name) => (
        <button
          key={name}
          ref={(button) => {
            if (button) buttons.current.set(name, button);
          }}
          type="button"
          className="ruler-mark"
          data-landmark={name}
          aria-label={placeName(name, words)}
          aria-pressed={isEnd(name)}
          tabIndex={name === stop ? 0 : -1}
          onFocus={() => setStop(name)}
          onKeyDown={onKeyDown(name)}
          onClick={(event) => {
            if (event.detail === 0 || !dragged()) store.setState(measurePlace(name));
          }}
        >
          <svg className="mark-cross" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 4V16M4 10H16" />
          </svg>
          <span className="mark-name" aria-hidden="true">
            {placeName(name, words)}
          </span>
        </button>
      ))}
    </div>
  );
}
