// The four areas by name on the picture, each tied to its skin by a thin line; choosing one opens it. Places come from
// place-labels.ts after every frame.
import { useCallback, useEffect, useRef } from 'react';
import { regionFacts } from '#copy/region-facts.ts';
import { sitesOfRegion } from '#protocol/protocol.ts';
import { REGION_IDS, type RegionId, SITE_IDS } from '#protocol/vocabulary.ts';
import { pointAt } from '#session/actions.ts';
import { brightOf } from '#session/selectors.ts';
import type { StageFrame } from '#session/stage-link.ts';
import { AreaSign } from './AreaSign.tsx';
import { bustShape } from './bust-shape.ts';
import { chooseArea } from './choose-area.ts';
import { LEAST_TARGET_PX } from './crowding.ts';
import { flatViewOf } from './flat-view.ts';
import { leaveFocus } from './leave-focus.ts';
import { useFrame, usePage, useSession } from './page-context.ts';
import { type Label, type PlacedLabels, placeLabels } from './place-labels.ts';

/** Pixels between a label and the edge of the picture. */
const MARGIN_PX = 12;

/** A longer tie would run right across the face. */
const LONGEST_TIE_PX = 190;

/** The number that follows never stands alone on a line. */
const lastTogether = (name: string): string => `${name}\u00a0`;

export function AreaLabels({ dragged }: { readonly dragged: () => boolean }) {
  const page = usePage();
  const { store, words, manifest, link, focus } = page;
  const bright = useSession(brightOf);
  const labels = useRef(new Map<RegionId, HTMLButtonElement>());
  const ties = useRef(new Map<RegionId, SVGPathElement>());
  const sizes = useRef(new Map<RegionId, { readonly width: number; readonly height: number }>());
  const before = useRef<PlacedLabels>({});

  const place = useCallback(
    (frame: StageFrame) => {
      const { insets } = store.getState();
      const view = manifest && flatViewOf(frame, manifest.sites);
      const shape = view && manifest ? bustShape(view, manifest) : { head: [], bust: [] };
      const bounds = {
        left: insets.left + MARGIN_PX,
        top: insets.top + MARGIN_PX,
        right: frame.width - insets.right - MARGIN_PX,
        bottom: frame.height - insets.bottom - MARGIN_PX,
      };
      const tied = ({ x, y, facing }: StageFrame['regions'][RegionId]): boolean =>
        facing && x > 0 && y > 0 && x < bounds.right && y < bounds.bottom;
      const wanted = REGION_IDS.map((id): Label => {
        const anchor = frame.regions[id];
        return { id, ...(sizes.current.get(id) ?? { width: 0, height: 0 }), anchor: tied(anchor) ? anchor : null };
      });
      const points = SITE_IDS.filter((id) => frame.sites[id].facing).map((id) => ({
        ...frame.sites[id],
        radius: LEAST_TARGET_PX / 2,
      }));
      const placed = placeLabels(wanted, { bounds, points, ...shape }, before.current);
      before.current = placed;
      for (const { id, width, height, anchor } of wanted) {
        const label = labels.current.get(id);
        const spot = placed[id];
        if (!label || !spot) continue;
        label.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
        label.dataset['side'] = spot.side;
        label.toggleAttribute('data-away', !anchor);
        const end = spot.side === 'left' ? spot.left + width + 4 : spot.left - 4;
        const tie =
          anchor && Math.abs(anchor.x - end) < LONGEST_TIE_PX ? `M${end} ${spot.top + height / 2}L${anchor.x} ${anchor.y}` : '';
        ties.current.get(id)?.setAttribute('d', tie);
      }
    },
    [store, manifest],
  );
  useFrame(place);

  useEffect(() => {
    const measure = new ResizeObserver(() => {
      for (const [id, label] of labels.current) sizes.current.set(id, { width: label.offsetWidth, height: label.offsetHeight });
      const frame = link.frame();
      if (frame) place(frame);
    });
    for (const label of labels.current.values()) measure.observe(label);
    return () => measure.disconnect();
  }, [place, link]);

  const onFocus = (id: RegionId): void => {
    if (focus.opens()) store.setState(pointAt({ kind: 'region', id }, 'focus'));
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
              {lastTogether(words.regions[id].name)}
              <span className="count">{sitesOfRegion(id).length}</span>
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
