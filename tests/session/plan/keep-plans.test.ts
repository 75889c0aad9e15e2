// Plans on the device: only those that were asked for, none lost by what cannot be read, and nothing thrown where storage is denied.
import { describe, expect, it } from 'vitest';
import { readMap } from '#session/map-file/read-map.ts';
import { forgetPlan, keepPlan, keptPlans, PLANS_KEY, renamePlan } from '#session/plan/keep-plans.ts';
import { planOfMap } from '#session/plan/plan-store.ts';
import { readPlan } from '#session/plan/plan-text.ts';
import { writeMap } from '#session/plan/write-map.ts';

function shelf(entries: Record<string, string> = {}) {
  const held = new Map(Object.entries(entries));
  return {
    held,
    open: () => ({
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    }),
  };
}

const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

describe('plans that are kept', () => {
  it('are there again by their names, each once, and go when they are forgotten', () => {
    const { held, open } = shelf();
    keepPlan({ name: 'Teaching', plan: 'whole' }, open);
    keepPlan({ name: 'Bare', plan: 'off:all' }, open);
    keepPlan({ name: 'Teaching', plan: 'off:procerus' }, open);
    expect(keptPlans(open).plans).toEqual([
      { name: 'Bare', plan: 'off:all' },
      { name: 'Teaching', plan: 'off:procerus' },
    ]);
    forgetPlan('Bare', open);
    expect(forgetPlan('Teaching', open)).toEqual([]);
    expect(held.size, 'nothing is left behind').toBe(0);
  });

  it.each(['{', '[]', '{"version":2,"plans":[]}', '{"version":1,"plans":[{"name":"A","plan":"off:nose"}]}'])(
    'that cannot be read (%s) are put aside and told, and new ones can be kept',
    (broken) => {
      const { held, open } = shelf({ [PLANS_KEY]: broken });
      expect(keptPlans(open)).toEqual({ plans: [], aside: { under: `${PLANS_KEY}.aside` } });
      expect(held.get(`${PLANS_KEY}.aside`)).toBe(broken);
      expect(keepPlan({ name: 'New', plan: 'whole' }, open)).toHaveLength(1);
      expect(held.get(`${PLANS_KEY}.aside`)).toBe(broken);
    },
  );

  it('take another name, but none that another plan has', () => {
    const { open } = shelf();
    keepPlan({ name: 'A', plan: 'whole' }, open);
    keepPlan({ name: 'B', plan: 'off:all' }, open);
    expect(renamePlan('A', 'B', open)).toHaveLength(2);
    expect(renamePlan('A', 'C', open)).toEqual([
      { name: 'B', plan: 'off:all' },
      { name: 'C', plan: 'whole' },
    ]);
  });

  it('are none where storage is denied, and keeping says so', () => {
    expect(keptPlans(denied)).toEqual({ plans: [], aside: null });
    expect(keepPlan({ name: 'A', plan: 'whole' }, denied)).toBeNull();
  });
});

describe('a plan as a file', () => {
  it('is opened again as it was', () => {
    const { plan } = readPlan('off:procerus+trapezius-1-left,extra:temporalis-left*1+trapezius-right*3');
    const read = readMap(writeMap(plan, 'My clinic'));
    if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
    expect(read.map.name).toBe('My clinic');
    expect(planOfMap(read.map)).toEqual(plan);
  });
});
