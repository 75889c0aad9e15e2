// What is being planned while the page is open: the plan with its steps back and forth, and whether both sides are edited alike.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapFile } from '../map-file/map-shape.ts';
import { begin, type History, step } from './history.ts';
import { type Plan, WHOLE } from './plan.ts';
import { readPlan, writePlan } from './plan-text.ts';

export interface Planning {
  readonly history: History;
  readonly alike: boolean;
  /** The name of a clinic's own map, for as long as the plan is what the map says. */
  readonly own: { readonly name: string; readonly plan: string } | null;
}

export type PlanStore = StoreApi<Planning>;

export function createPlanStore(): PlanStore {
  return createStore(() => ({ history: begin(writePlan(WHOLE)), alike: true, own: null }));
}

export const planOf = ({ history }: Planning): Plan => readPlan(history.now).plan;

/** Another plan stands; a step that can be taken back. */
export function planned(plan: Plan) {
  return (planning: Planning): Partial<Planning> => ({ history: step(planning.history, writePlan(plan)) });
}

/** The plan of a clinic's own map, read already. */
export function planOfMap({ points, extra = [] }: MapFile): Plan {
  const given = new Set<string>(points.map(({ id }) => id));
  const off = readPlan('off:all').plan.off.filter((id) => !given.has(id));
  return { off, extra: Object.fromEntries(extra.map(({ zone, points: count }) => [zone, count])) };
}

export function openMap(map: MapFile) {
  return (planning: Planning): Partial<Planning> => {
    const plan = writePlan(planOfMap(map));
    return { history: step(planning.history, plan), own: { name: map.name, plan } };
  };
}
