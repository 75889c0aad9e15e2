// The walk through a visit as pure tables: which points a step gives, where it stops, what it shows. A place in it is all that is kept;
// everything else follows. Knows neither words nor the picture.
import type { ViewId } from '#anatomy/manifest.ts';
import { type Position, VISIT_STEP_IDS, type VisitStepId } from '#copy/visit-steps.ts';
import { SITES, sitesOfMuscle } from '#protocol/protocol.ts';
import { type MuscleId, type RegionId, SITE_IDS, type SiteId } from '#protocol/vocabulary.ts';

/** A step gives the points of an area at once, or one after the other. */
export const PACES = ['area', 'point'] as const;
export type Pace = (typeof PACES)[number];

export interface TourPlace {
  readonly step: VisitStepId;
  readonly pace: Pace;
  /** How many of the step's own points are given by then, those in hand included; 0 in a step that gives none. */
  readonly given: number;
}

/** How a point stands at a place of the walk: given before, given right here, still to come. */
export type Given = 'done' | 'lit' | 'coming';

export const TOUR_START: TourPlace = { step: 'before', pace: 'area', given: 0 };

/** The usual teaching order (S1, S3; from memory), in which SITE_IDS stand too. Steps without muscles only talk. */
const MUSCLES: Readonly<Partial<Record<VisitStepId, readonly MuscleId[]>>> = {
  frown: ['corrugator', 'procerus'],
  forehead: ['frontalis'],
  temples: ['temporalis'],
  occipital: ['occipitalis'],
  neck: ['paraspinal'],
  shoulders: ['trapezius'],
};

/** How the person lies or sits while points are given (S1, S3; from memory). */
const POSITIONS: Readonly<Partial<Record<VisitStepId, Position>>> = {
  frown: 'lie-down',
  forehead: 'still-lying',
  temples: 'still-lying',
  occipital: 'sit-up',
  neck: 'still-sitting',
  shoulders: 'still-sitting',
};

/** Null where a step gives no points. */
export function positionAt(step: VisitStepId): Position | null {
  return POSITIONS[step] ?? null;
}

const POINTS = new Map<VisitStepId, readonly SiteId[]>(
  VISIT_STEP_IDS.map((step) => [step, (MUSCLES[step] ?? []).flatMap(sitesOfMuscle).map(({ id }) => id)]),
);

const BEFORE = new Map<VisitStepId, number>();
VISIT_STEP_IDS.reduce((sum, step) => {
  BEFORE.set(step, sum);
  return sum + pointsOfStep(step).length;
}, 0);

/** The points that a step gives, in their order. */
export function pointsOfStep(step: VisitStepId): readonly SiteId[] {
  return POINTS.get(step) ?? [];
}

/** Where a step stops, as numbers of its points given. Temples are seen one side at a time. */
export function stopsOf(step: VisitStepId, pace: Pace): readonly number[] {
  const { length } = pointsOfStep(step);
  if (pace === 'point' && length > 0) return Array.from({ length }, (_, index) => index + 1);
  return step === 'temples' ? [length / 2, length] : [length];
}

/** The stop before, within the step; 0 at its first. */
function stopBefore({ step, pace, given }: TourPlace): number {
  return stopsOf(step, pace).findLast((stop) => stop < given) ?? 0;
}

const given = ({ step }: TourPlace): number => BEFORE.get(step) ?? 0;

/** Points given by then, those in hand included: 0 to 31. */
export function countAt(place: TourPlace): number {
  return given(place) + place.given;
}

/** The points in hand at this place. */
export function litAt(place: TourPlace): readonly SiteId[] {
  return SITE_IDS.slice(given(place) + stopBefore(place), countAt(place));
}

export function givenAt(place: TourPlace, id: SiteId): Given {
  const index = SITE_IDS.indexOf(id);
  if (index >= countAt(place)) return 'coming';
  return index < given(place) + stopBefore(place) ? 'done' : 'lit';
}

/** From 1. */
export function stepNumber({ step }: TourPlace): number {
  return VISIT_STEP_IDS.indexOf(step) + 1;
}

export function isFirst(place: TourPlace): boolean {
  return placeBefore(place) === place;
}

export function isLast(place: TourPlace): boolean {
  return placeAfter(place) === place;
}

/** The next stop, in this step or at the start of the next; the last place is its own. */
export function placeAfter(place: TourPlace): TourPlace {
  const within = stopsOf(place.step, place.pace).find((stop) => stop > place.given);
  if (within !== undefined) return { ...place, given: within };
  const step = VISIT_STEP_IDS[stepNumber(place)];
  return step ? { ...place, step, given: stopsOf(step, place.pace)[0] ?? 0 } : place;
}

/** The stop from which `placeAfter` leads here; the first place is its own. */
export function placeBefore(place: TourPlace): TourPlace {
  const within = stopBefore(place);
  if (within > 0) return { ...place, given: within };
  const step = VISIT_STEP_IDS[stepNumber(place) - 2];
  return step ? { ...place, step, given: stopsOf(step, place.pace).at(-1) ?? 0 } : place;
}

/** The same moment at another pace: point by point begins with the first one in hand; the area takes in all that were begun. */
export function atPace(place: TourPlace, pace: Pace): TourPlace {
  if (place.pace === pace) return place;
  const { step } = place;
  const first = place.given === 0 ? 0 : stopBefore(place) + 1;
  const whole = stopsOf(step, pace).find((stop) => stop >= place.given) ?? 0;
  return { step, pace, given: pace === 'point' ? first : whole };
}

/** The area whose points are in hand, or null where the step only talks. */
export function regionAt(place: TourPlace): RegionId | null {
  const [first] = litAt(place);
  return first ? SITES[first].region : null;
}

/** Whence those points are seen. */
export function viewAt(place: TourPlace): ViewId {
  const [first] = litAt(place);
  if (!first) return 'start';
  const { region, side } = SITES[first];
  if (region !== 'temple') return region;
  return side === 'right' ? 'temple-right' : 'temple-left';
}

/** A place as it is kept: "temples area 4". */
export function writePlace({ step, pace, given: points }: TourPlace): string {
  return `${step} ${pace} ${points}`;
}

/** Null for what is no place of this walk. */
export function readPlace(text: string | null): TourPlace | null {
  const [name, speed, points] = (text ?? '').split(' ');
  const step = VISIT_STEP_IDS.find((id) => id === name);
  const pace = PACES.find((one) => one === speed);
  if (!step || !pace || points === undefined) return null;
  const stop = stopsOf(step, pace).find((one) => String(one) === points);
  return stop === undefined ? null : { step, pace, given: stop };
}
