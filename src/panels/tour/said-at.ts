// The sentences of a step with the position before them. Pure.
import type { Told } from '#copy/facts.ts';
import type { VisitTexts } from '#copy/page-texts/visit.ts';
import type { VisitStepId } from '#copy/visit-steps.ts';
import { positionAt } from '#session/tour.ts';

export function saidAt(step: VisitStepId, { steps, position }: VisitTexts): readonly Told[] {
  const held = positionAt(step);
  return held ? [position[held], ...steps[step].said] : steps[step].said;
}
