// The four areas by name on the picture, each tied to its skin by a thin line; choosing one opens it. Places come from
// place-labels.ts after every frame.
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { regionFacts } from '#copy/region-facts.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import { REGION_IDS, type RegionId } from '#protocol/vocabulary.ts';
import { brightOf } from '#session/selectors.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { AreaSign } from './AreaSign.tsx';
import { attend } from './attend.ts';
import { chooseArea } from './choose-area.ts';
import type { Box } from './grace-path.ts';
import { labelRoom, labelsOf, tieOf } from './label-room.ts';
import { leaveFocus } from './leave-focus.ts';
import { useFrame, usePage, useSession } from './page-context.ts';
import { boxOf, type PlacedLabels, placeLabels } from './place-labels.ts';

/** The number that follows never stands alone on a line. */
const lastTogether = (name: string): string => `${name}\u00a0`;

interface Props {
  /** Written with every frame: where each name stands. */
  readonly boxes: RefObject<Map<RegionId, Box>>;
  readonly dragged: () => boolean;
}

export function AreaLabels({ boxes, dragged }: Props) {
  const page = usePage();
  const { store, words, manifest, link, focus } = page;
  const bright = useSession(brightOf);
  const labels = useRef(new Map<RegionId, HTMLButtonElement>());
  const ties = useRef(new Map<RegionId, SVGPathElement>());
  const sizes = useRef(new Map<RegionId, { readonly width: number; readonly height: number }>());
  const before = useRef<PlacedLabels>({});

  const place = useCallback(
    (frame: StageFrame) => {
      const { insets, openRegion } = store.getState();
      const wanted = labelsOf(frame, sizes.current, openRegion !== null);
      const placed = placeLabels(wanted, labelRoom(frame, insets, manifest), before.current);
      before.current = placed;
      for (const label of wanted) {
        const [button, tie, spot] = [labels.current.get(label.id), ties.current.get(label.id), placed[label.id]];
        if (!button || !spot) continue;
        button.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
        button.dataset['side'] = spot.side;
        button.toggleAttribute('data-away', !label.anchor);
        boxes.current.set(label.id, boxOf(spot, label));
        tie?.setAttribute('d', tieOf(label, spot));
      }
    },
    [store, manifest, boxes],
  );
  useFrame(place);

  useEffect(() => {
    const { current } = boxes;
    return () => current.clear();
  }, [boxes]);

  useEffect(() => {
    const measure = new ResizeObserver(() => {
      for (const [id, label] of labels.current) sizes.current.set(id, { width: label.offsetWidth, height: label.offsetHeight });
      const frame = link.frame();
      // A name of another size stands elsewhere, and so does what keeps clear of it.
      if (frame) link.publish(frame);
    });
    for (const label of labels.current.values()) measure.observe(label);
    return () => measure.disconnect();
  }, [link]);

  const onFocus = (id: RegionId): void => {
    if (focus.opens()) store.setState(attend({ kind: 'region', id }, 'focus'));
  };

  return (
    <>
      <svg className="ties" aria-hidden="true">
        {REGION_IDS.map((id) => (
          <path
            key={id}
            ref={(tie) => {
              if (tie) ties.current.set(id, tie);
            }}
          />
        ))}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="area-labels" role="group" aria-label={words.stage.areasLabel}>
        {REGION_IDS.map((id) => (
          <button
            key={id}
            ref={(label) => {
              if (label) labels.current.set(id, label);
            }}
            type="button"
            className="area-label"
            data-region={id}
            data-bright={(bright?.kind === 'region' && bright.id === id) || undefined}
            aria-label={regionFacts(id, words).spoken}
            onFocus={() => onFocus(id)}
            onBlur={(event) => leaveFocus(store, event.relatedTarget)}
            onClick={(event) => {
              if (event.detail === 0 || !dragged()) chooseArea(page, id);
            }}
          >
            <AreaSign region={id} />
            <span>
              <span className="name">{lastTogether(words.regions[id].name)}</span>
              <span className="count">{sitesOfRegion(id).length}</span>
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
