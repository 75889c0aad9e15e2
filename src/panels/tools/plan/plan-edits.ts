// What the hand does to the plan: each a step that can be taken back, or a refusal with its reason.
import type { ExtraZoneId } from '#protocol/extra-zones.ts';
import type { SiteId } from '#protocol/vocabulary.ts';
import { addExtra, type Refusal, takeExtra, togglePoint } from '#session/plan/plan.ts';
import { type PlanStore, planned, planOf } from '#session/plan/plan-store.ts';

export function pressPoint(planning: PlanStore, id: SiteId): void {
  const now = planning.getState();
  planning.setState(planned(togglePoint(planOf(now), id, now.alike)));
}

/** @returns why not, or null where the point was added */
export function pressZone(planning: PlanStore, zone: ExtraZoneId): Refusal | null {
  const now = planning.getState();
  const edited = addExtra(planOf(now), zone, now.alike);
  if (edited.kind === 'refused') return edited.why;
  planning.setState(planned(edited.plan));
  return null;
}

export function takeFromZone(planning: PlanStore, zone: ExtraZoneId): void {
  const now = planning.getState();
  planning.setState(planned(takeExtra(planOf(now), zone, now.alike)));
}
