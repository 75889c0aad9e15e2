// The extra points that may follow the pain: up to eight, in three muscles, on one side or both. They have no fixed place, only a
// zone without an edge about the fixed points of their muscle on a side; the atlas tells it in words and draws nothing of it. Also what
// each muscle holds at most. Knows no geometry.
import type { ClaimId } from './claims.ts';
import { frozen } from './frozen.ts';
import { SITES, sitesOfMuscle, TOTAL_UNITS } from './protocol.ts';
import { MUSCLE_IDS, type MuscleId, type RegionId, type SiteId } from './vocabulary.ts';

/** Public ids; they never change. The number says no place: both points of a muscle may be on one side. */
export const EXTRA_POINT_IDS = [
  'temporalis-extra-1',
  'temporalis-extra-2',
  'occipitalis-extra-1',
  'occipitalis-extra-2',
  'trapezius-extra-1',
  'trapezius-extra-2',
  'trapezius-extra-3',
  'trapezius-extra-4',
] as const;
export type ExtraPointId = (typeof EXTRA_POINT_IDS)[number];

export type ExtraMuscleId = Extract<MuscleId, 'temporalis' | 'occipitalis' | 'trapezius'>;

export interface ExtraPoint {
  readonly id: ExtraPointId;
  readonly muscle: ExtraMuscleId;
  readonly region: RegionId;
  /** Units of onabotulinumtoxinA. */
  readonly units: number;
  readonly claim: ClaimId;
}

/** Public ids; they never change. */
export const EXTRA_ZONE_IDS = [
  'temporalis-extra-left',
  'temporalis-extra-right',
  'occipitalis-extra-left',
  'occipitalis-extra-right',
  'trapezius-extra-left',
  'trapezius-extra-right',
] as const;
export type ExtraZoneId = (typeof EXTRA_ZONE_IDS)[number];

export interface ExtraZone {
  readonly id: ExtraZoneId;
  readonly muscle: ExtraMuscleId;
  readonly region: RegionId;
  readonly side: 'left' | 'right';
  /** Extra points that may all lie in this zone: as many as the muscle may get. */
  readonly mostPoints: number;
  /** The fixed points that the zone lies about, in teaching order. */
  readonly around: readonly SiteId[];
  /** Where the zone is. */
  readonly where: ClaimId;
  /** Why a drawing may show a zone but no dot; ours shows neither. */
  readonly drawn: ClaimId;
}

/** What a muscle holds, both sides together. */
export interface MuscleCap {
  readonly muscle: MuscleId;
  readonly fixedPoints: number;
  readonly fixedUnits: number;
  readonly extraPoints: number;
  readonly extraUnits: number;
  readonly mostPoints: number;
  readonly mostUnits: number;
  readonly claim: ClaimId;
}

const UNITS_PER_EXTRA_POINT = 5;

const WHERE: Readonly<Record<ExtraMuscleId, ClaimId>> = {
  temporalis: 'extra-temporalis-where',
  occipitalis: 'extra-occipitalis-where',
  trapezius: 'extra-trapezius-where',
};

const muscleOf = (id: ExtraPointId | ExtraZoneId): ExtraMuscleId => id.split('-')[0] as ExtraMuscleId;
const regionOf = (muscle: ExtraMuscleId): RegionId => SITES[`${muscle}-1-left`].region;
const countIn = (muscle: MuscleId): number => EXTRA_POINT_IDS.filter((id) => muscleOf(id) === muscle).length;

export const EXTRA_POINTS: readonly ExtraPoint[] = frozen(
  EXTRA_POINT_IDS.map((id) => ({
    id,
    muscle: muscleOf(id),
    region: regionOf(muscleOf(id)),
    units: UNITS_PER_EXTRA_POINT,
    claim: 'extra-points-split' as const,
  })),
);

function zone(id: ExtraZoneId): ExtraZone {
  const muscle = muscleOf(id);
  const side = id.endsWith('-left') ? 'left' : 'right';
  const around = sitesOfMuscle(muscle).filter((site) => site.side === side);
  return {
    id,
    muscle,
    region: regionOf(muscle),
    side,
    mostPoints: countIn(muscle),
    around: around.map((site) => site.id),
    where: WHERE[muscle],
    drawn: 'extra-drawn-as-zones',
  };
}

export const EXTRA_ZONES: readonly ExtraZone[] = frozen(EXTRA_ZONE_IDS.map(zone));

function cap(muscle: MuscleId): MuscleCap {
  const fixed = sitesOfMuscle(muscle);
  const fixedUnits = fixed.reduce((sum, { units }) => sum + units, 0);
  const extraPoints = countIn(muscle);
  const extraUnits = extraPoints * UNITS_PER_EXTRA_POINT;
  return {
    muscle,
    fixedPoints: fixed.length,
    fixedUnits,
    extraPoints,
    extraUnits,
    mostPoints: fixed.length + extraPoints,
    mostUnits: fixedUnits + extraUnits,
    claim: 'extra-points-split',
  };
}

/** In teaching order. */
export const MUSCLE_CAPS: readonly MuscleCap[] = frozen(MUSCLE_IDS.map(cap));

/** At most 195 units at 39 points (S9, S10 §2.1). */
export const MOST_UNITS: number = TOTAL_UNITS + EXTRA_POINTS.reduce((sum, { units }) => sum + units, 0);
export const MOST_POINTS: number = Object.keys(SITES).length + EXTRA_POINTS.length;

/** What stands behind the extra points as a whole. */
export const EXTRA_CLAIMS = frozen({
  total: 'extra-points',
  muscles: 'extra-points-muscles',
  split: 'extra-points-split',
  behindEar: 'extra-behind-ear',
  usLabel: 'dose-us-label',
  ukLabel: 'dose-uk-label',
  trialMean: 'dose-trial-mean',
  compel: 'dose-compel',
}) satisfies Readonly<Record<string, ClaimId>>;
