// The head on paper: the still of a view with the points as drawn signs, so that they are crisp at any size and told apart in grey by their
// shape. With `numbered`, small numbers stand beside them in place of any name.
import { useMemo } from 'react';
import { AREA_SIGNS, type MarkerShape } from '#anatomy/area-signs.ts';
import { rootHref } from '#copy/page-address.ts';
import { SITES } from '#protocol/protocol.ts';
import { SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';
import { usePage } from '../../page-context.ts';
import { frameOfStill, STILL_SIZE, type StillId } from '../../still-place.ts';
import { spreadNumbers } from './spread-numbers.ts';

interface Props {
  readonly view: StillId;
  /** Points that are shown, be it at the very edge; all that face the reader unless given. */
  readonly given?: ReadonlySet<SiteId>;
  /** The number of each point that has one here. */
  readonly numbered?: ReadonlyMap<SiteId, number>;
}

const SIGN_PX = 11;

const PATHS: Readonly<Record<MarkerShape, string>> = {
  circle: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z',
  diamond: 'M0-1.25 1.25 0 0 1.25-1.25 0Z',
  triangle: 'M0-1.15 1.15 .95-1.15 .95Z',
  square: 'M-.95-.95H.95V.95H-.95Z',
};

export function SheetHead({ view, given, numbered }: Props) {
  const { at, manifest, words } = usePage();
  const { seen: label } = words.stage.views[view];
  const points = useMemo(() => {
    if (!manifest) return [];
    const { sites } = frameOfStill({ id: view, left: 0, top: 0, scale: 1 }, manifest, STILL_SIZE);
    return SITE_IDS.filter((id) => (given ? given.has(id) : sites[id].facing)).map((id) => ({
      id,
      x: sites[id].x,
      y: sites[id].y,
    }));
  }, [manifest, view, given]);
  const numbers = useMemo(
    () => (numbered ? spreadNumbers(points.filter(({ id }) => numbered.has(id))) : new Map<SiteId, { x: number; y: number }>()),
    [points, numbered],
  );
  const { width, height } = STILL_SIZE;
  return (
    <figure className="sheet-head">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <image href={`${rootHref(at, words.locale)}stills/${view}.webp`} width={width} height={height} />
        {points.map(({ id, x, y }) => {
          const spot = numbers.get(id);
          const { shape } = AREA_SIGNS[SITES[id].region];
          return (
            <g key={id}>
              {spot && <path className="sheet-tie" d={`M${x} ${y}L${spot.x} ${spot.y}`} />}
              <path className="sheet-sign" d={PATHS[shape]} transform={`translate(${x} ${y}) scale(${SIGN_PX})`} />
              {spot && (
                <text className="sheet-number" x={spot.x} y={spot.y}>
                  {numbered?.get(id)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
