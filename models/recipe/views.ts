// How the head is looked at: the named views, as what must be in sight, and where an area's label is tied to the skin. Millimetres.
import type { ViewId } from '#anatomy/manifest.ts';
import type { RegionId } from '#protocol/vocabulary.ts';
import type { Pin } from '../steps/pin.ts';

/** A view of the whole bust, or of an area and all its points. */
export interface ViewRule {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** The area whose points on this side must be in sight; the whole bust without it. */
  readonly of?: { readonly region: RegionId; readonly side: 'left' | 'right' | 'both' };
  /** Room around what must be in sight. */
  readonly margin: number;
}

export const VIEW_RULES: Readonly<Record<ViewId, ViewRule>> = {
  start: { azimuthDeg: 32, elevationDeg: 8, margin: 12 },
  front: { azimuthDeg: 0, elevationDeg: 2, margin: 12 },
  left: { azimuthDeg: 90, elevationDeg: 2, margin: 12 },
  right: { azimuthDeg: -90, elevationDeg: 2, margin: 12 },
  back: { azimuthDeg: 180, elevationDeg: 12, margin: 12 },
  forehead: { azimuthDeg: 0, elevationDeg: 10, of: { region: 'forehead', side: 'both' }, margin: 46 },
  'temple-left': { azimuthDeg: 84, elevationDeg: 8, of: { region: 'temple', side: 'left' }, margin: 56 },
  'temple-right': { azimuthDeg: -84, elevationDeg: 8, of: { region: 'temple', side: 'right' }, margin: 56 },
  occipital: { azimuthDeg: 180, elevationDeg: 2, of: { region: 'occipital', side: 'both' }, margin: 30 },
  neck: { azimuthDeg: 180, elevationDeg: 25, of: { region: 'neck', side: 'both' }, margin: 2 },
};

/** Where labels are tied: clear of every point of the area, well inside it; sided ones come back mirrored. */
export const ANCHORS: Readonly<Record<RegionId, { readonly pin: Pin; readonly mirror: boolean }>> = {
  forehead: { pin: { from: 'glabella', seen: 'front', aside: 0, up: 24 }, mirror: false },
  temple: { pin: { from: 'tragion-left', seen: 'left', forward: 34, up: 58 }, mirror: true },
  occipital: { pin: { from: 'inion', seen: 'back', aside: 0, up: 34 }, mirror: false },
  neck: { pin: { from: 'neck-inflection-left', seen: 'back', aside: -22, up: 14 }, mirror: true },
};
