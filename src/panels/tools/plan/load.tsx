// The plan, fetched when it is opened. Left and opened again, it goes on where it was.
import type { ComponentType } from 'react';
import { loadPlanWords } from '#copy/tools/load-plan.ts';
import type { Words } from '#copy/words.ts';
import type { ToolProps } from '../tool-props.ts';

export async function loadPlan(words: Words): Promise<ComponentType<ToolProps>> {
  const [{ PlanTool, planOfThisPage }, said] = await Promise.all([import('./PlanTool.tsx'), loadPlanWords(words.locale)]);
  const planning = planOfThisPage();
  return (props: ToolProps) => <PlanTool {...props} planning={planning} said={said} />;
}
