// The fixed scheme assembled: 31 points by id, by area and by muscle, and their total. Knows neither places nor words.
import type { Site } from './site.ts';
import { CORRUGATOR } from './sites/corrugator.ts';
import { FRONTALIS } from './sites/frontalis.ts';
import { OCCIPITALIS } from './sites/occipitalis.ts';
import { PARASPINAL } from './sites/paraspinal.ts';
import { PROCERUS } from './sites/procerus.ts';
import { TEMPORALIS } from './sites/temporalis.ts';
import { TRAPEZIUS } from './sites/trapezius.ts';
import { type MuscleId, type RegionId, SITE_IDS, type SiteId } from './vocabulary.ts';

const ALL = [CORRUGATOR, PROCERUS, FRONTALIS, TEMPORALIS, OCCIPITALIS, PARASPINAL, TRAPEZIUS].flat();

function siteNamed(id: SiteId): Site {
  const found = ALL.find((site) => site.id === id);
  if (!found) throw new Error(`No muscle lists the point "${id}".`);
  return Object.freeze(found);
}

/** Every fixed point, in teaching order; frozen. */
export const SITES: Readonly<Record<SiteId, Site>> = Object.freeze(
  Object.fromEntries(SITE_IDS.map((id) => [id, siteNamed(id)])) as Record<SiteId, Site>,
);

const IN_ORDER: readonly Site[] = SITE_IDS.map((id) => SITES[id]);

/** The points of an area, in teaching order. */
export function sitesOfRegion(id: RegionId): readonly Site[] {
  return IN_ORDER.filter((site) => site.region === id);
}

/** The points of a muscle, in teaching order: left before right. */
export function sitesOfMuscle(id: MuscleId): readonly Site[] {
  return IN_ORDER.filter((site) => site.muscle === id);
}

/** Units of onabotulinumtoxinA in the whole fixed scheme: 155 (S9). */
export const TOTAL_UNITS: number = IN_ORDER.reduce((sum, site) => sum + site.units, 0);

/** Millilitres that hold one unit at the published dilution: 5 units in 0.1 mL (S10 §2.1). */
export const ML_PER_UNIT = 0.02;
