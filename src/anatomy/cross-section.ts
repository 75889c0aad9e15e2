// A cut through skin and muscle along the needle, in millimetres, for a flat drawing: what lies where below a point, and where the
// needle and its drop come to rest. Pure arithmetic on what the bake measured; knows no screen.
import { drawnInsertMm, NEEDLE, type NeedleUse } from '#protocol/needle.ts';
import type { BodyMuscleId, SiteId } from '#protocol/vocabulary.ts';
import type { Manifest } from './manifest.ts';

/** Millimetres: x along the skin in the needle's heading, depth below the skin (negative is outside). */
export interface CutPoint {
  readonly x: number;
  readonly depth: number;
}

/** A layer of the cut, flat as a first approximation. `skin and fat` are one band: how thick the skin itself is was not measured. */
export interface CutLayer {
  readonly muscle: BodyMuscleId | 'skin and fat';
  readonly fromMm: number;
  readonly toMm: number;
}

export interface CrossSection {
  /** From the skin inwards, none over another; between two of them lies fascia or fat. */
  readonly layers: readonly CutLayer[];
  /** The needle goes in at x 0, depth 0. */
  readonly needle: {
    readonly entry: CutPoint;
    readonly tip: CutPoint;
    /** The end that the hub holds. */
    readonly hub: CutPoint;
    /** As drawn, which is a choice of ours where none is published. */
    readonly angleDeg: number;
  };
  readonly bolus: { readonly at: CutPoint; readonly radiusMm: number };
  /** What to draw at least: the deepest of layers, tip and drop. */
  readonly depthMm: number;
}

/** Room below the deepest thing of interest, so that a drawing does not end at it. */
const BELOW_MM = 1;

/** The cut below a point of the average head, with the needle as drawn there. */
export function crossSection(
  manifest: Pick<Manifest, 'strata'>,
  site: SiteId,
  needle: Pick<NeedleUse, 'drawnAngleDeg' | 'drawnDepthMm'>,
): CrossSection {
  const strata = [...(manifest.strata[site] ?? [])].sort((a, b) => a.fromMm - b.fromMm);
  const layers: CutLayer[] = [];
  const first = strata[0]?.fromMm ?? 0;
  if (first > 0) layers.push({ muscle: 'skin and fat', fromMm: 0, toMm: first });
  for (const { muscle, fromMm, toMm } of strata) {
    // Where two muscles interlace the bake measures both; a flat cut gives the place to the upper one.
    const free = Math.max(fromMm, layers.at(-1)?.toMm ?? 0);
    if (toMm > free) layers.push({ muscle, fromMm: free, toMm });
  }
  const angleDeg = needle.drawnAngleDeg;
  const slope = (angleDeg * Math.PI) / 180;
  const inside = Math.min(drawnInsertMm(needle), NEEDLE.lengthMm);
  const along = (mm: number): CutPoint => ({ x: mm * Math.cos(slope), depth: mm * Math.sin(slope) });
  const tip = along(inside);
  const reach = Math.max(layers.at(-1)?.toMm ?? 0, tip.depth + NEEDLE.bolusRadiusMm);
  return {
    layers,
    needle: { entry: { x: 0, depth: 0 }, tip, hub: along(inside - NEEDLE.lengthMm), angleDeg },
    bolus: { at: tip, radiusMm: NEEDLE.bolusRadiusMm },
    depthMm: reach + BELOW_MM,
  };
}
