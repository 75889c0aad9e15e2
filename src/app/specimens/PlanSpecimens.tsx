// The plan: as published, with something left out and as much added as the scheme allows, and empty.
import type { PlanWords } from '#copy/tools/plan-words.ts';
import { PlanTool } from '#panels/tools/plan/PlanTool.tsx';
import { begin } from '#session/plan/history.ts';
import { createPlanStore } from '#session/plan/plan-store.ts';
import { Specimen } from './Specimen.tsx';

const PLANS = ['whole', 'off:procerus,extra:temporalis-left*2+occipitalis-left*2+trapezius-left*4', 'off:all'] as const;

export function PlanSpecimens({ said }: { readonly said: PlanWords }) {
  return PLANS.map((text) => {
    const planning = createPlanStore();
    planning.setState({ history: begin(text) });
    return (
      <Specimen key={text} title={`PlanTool: ${text}`} session={{ activity: 'plan', plan: text }}>
        <PlanTool planning={planning} said={said} stage={null} onClose={() => {}} />
      </Specimen>
    );
  });
}
