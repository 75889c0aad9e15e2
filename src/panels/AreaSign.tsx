// The sign of an area, as on its points: shape first, colour second. Decoration beside the area's name.
import type { ReactElement } from 'react';
import { AREA_SIGNS, type MarkerShape } from '#anatomy/area-signs.ts';
import type { RegionId } from '#protocol/vocabulary.ts';

/** Outlines in a box of 20 by 20, of about the same weight to the eye. */
const OUTLINES: Readonly<Record<MarkerShape, ReactElement>> = {
  circle: <circle cx="10" cy="10" r="6.5" />,
  diamond: <path d="M10 2 18 10 10 18 2 10Z" />,
  triangle: <path d="M10 2.5 18 16.5 2 16.5Z" />,
  square: <path d="M4 4H16V16H4Z" />,
};

export function AreaSign({ region }: { readonly region: RegionId }) {
  const { shape, color } = AREA_SIGNS[region];
  return (
    <svg className="area-sign" viewBox="0 0 20 20" aria-hidden="true" color={color}>
      {OUTLINES[shape]}
    </svg>
  );
}
