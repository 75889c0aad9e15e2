// What every part of the plan needs at hand.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Told } from '#copy/facts.ts';
import type { PlanWords } from '#copy/tools/plan-words.ts';
import type { Plan } from '#session/plan/plan.ts';
import { type PlanStore, planOf } from '#session/plan/plan-store.ts';

export interface PlanAtHand {
  readonly planning: PlanStore;
  readonly said: PlanWords;
  /** Says what was just done or refused, in place and aloud; null takes it away. */
  readonly say: (told: Told | string | null) => void;
}

export const PlanContext = createContext<PlanAtHand | null>(null);

/** Throws outside a plan. */
export function usePlan(): PlanAtHand {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('A part of the plan stands outside of it.');
  return plan;
}

export function usePlanNow(): Plan {
  const { planning } = usePlan();
  useStore(planning, ({ history }) => history);
  return planOf(planning.getState());
}
